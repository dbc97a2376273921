'use client'

import { useEffect, useRef } from 'react'
import { Heading, type HeadingLevel } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { UI_TEKSTEN } from '@/components/ui/teksten'

export type FieldFault = { fieldId: string; message: string }

type ErrorSummaryProps = {
  title: string
  errors: readonly FieldFault[]
  headingLevel?: HeadingLevel
}

// Without JavaScript the browser itself moves the focus here when the page loads.
export const focusOnLoad = { autoFocus: true }

/** Puts the number of errors before the title of the page, or takes it away again. */
function markTitle(count: number): void {
  const title = document.title.replace(/^\(\d+ fout(en)?\) /, '')
  document.title = count > 0 ? UI_TEKSTEN.aantalFouten(count) + title : title
}

/** All errors of a form above it, each leading to its field. Takes the focus when they change. */
export function ErrorSummary({ title, errors, headingLevel = 2 }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Without errors it leaves the title alone: that may tell of another part of the page.
    if (errors.length === 0) return
    summary.current?.focus()
    markTitle(errors.length)
    return () => markTitle(0)
  }, [errors])

  if (errors.length === 0) return null
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      className="utrecht-alert utrecht-alert--error vit-error-summary"
      {...focusOnLoad}
    >
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <Heading level={headingLevel} size={4}>
            {title}
          </Heading>
          <ul className="utrecht-unordered-list">
            {errors.map(({ fieldId, message }) => (
              <li key={fieldId} className="utrecht-unordered-list__item">
                <Link href={`#${fieldId}`}>{message}</Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
