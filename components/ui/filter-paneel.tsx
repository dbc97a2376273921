import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { UI_TEKSTEN } from '@/components/ui/teksten'

type FilterPaneelProps = {
  titel: string
  /** The address of the page that shows what was chosen. */
  action: string
  /** What was chosen now. */
  keuze: unknown
  /** The address that shows everything; null where it is all there already. */
  alles: string | null
  /** The fields. */
  children: ReactNode
}

/** What to look for in a list, as an ordinary form that leads to the same page. */
export function FilterPaneel({ titel, action, keuze, alles, children }: FilterPaneelProps) {
  return (
    <search aria-labelledby="filter" className="vit-panel vit-no-print">
      <Heading level={2} size={4} id="filter">
        {titel}
      </Heading>
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form action={action} key={JSON.stringify(keuze)}>
        <div className="vit-fields">{children}</div>
        <div className="vit-bar">
          <Button appearance="secondary">{UI_TEKSTEN.filter.toon}</Button>
          {alles !== null && <Link href={alles}>{UI_TEKSTEN.filter.alles}</Link>}
        </div>
      </form>
    </search>
  )
}
