'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { UI_TEKSTEN } from '@/components/ui/teksten'

type ScrollRegionProps = { labelledBy: string; children: ReactNode }

/**
 * Lets wide content scroll sideways. Only while it does not fit is it a named region that takes
 * the focus, so that a keyboard can scroll it and a table that fits costs no extra stop; a line
 * in it then says that there is more.
 */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  const region = useRef<HTMLDivElement>(null)
  const [overflows, setOverflows] = useState(false)

  useEffect(() => {
    const element = region.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      // A few pixels of space around the cells are nothing to scroll.
      setOverflows(element.scrollWidth > element.clientWidth + 4)
    })
    observer.observe(element)
    // What is in it can become narrower by itself, as when its font arrives.
    for (const child of element.children) observer.observe(child)
    return () => {
      observer.disconnect()
    }
  }, [])

  const scrollable = overflows ? { role: 'region', tabIndex: 0, 'aria-labelledby': labelledBy } : {}
  return (
    <div ref={region} className="utrecht-table-container vit-scroll" {...scrollable}>
      {overflows && <p className="vit-scroll__hint">{UI_TEKSTEN.schuif}</p>}
      {children}
    </div>
  )
}
