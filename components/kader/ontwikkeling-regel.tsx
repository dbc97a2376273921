import { Badge } from '@/components/ui/badge'
import { Heading, type HeadingLevel } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Ontwikkeling } from '@/lib/instrument/model-omgeving'
import { ontwikkelingPad } from '@/lib/instrument/paden'
import { ONTWIKKELING_TEKSTEN as teksten } from './teksten'

type OntwikkelingProps = {
  ontwikkeling: Ontwikkeling
  headingLevel?: HeadingLevel
  /** Elsewhere the title leads to the list of all developments; there it is the place itself. */
  inLijst?: boolean
  children?: React.ReactNode
}

/** One development: what, when, by whom, and how it stood according to the source. */
export function OntwikkelingRegel({
  ontwikkeling: { id, titel, datum, organisatie, inhoud, status, link },
  headingLevel = 3,
  inLijst = false,
  children,
}: OntwikkelingProps) {
  return (
    <li className="kd-rij" {...(inLijst && { id })}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Heading level={headingLevel} size={4}>
          {inLijst ? titel : <Link href={ontwikkelingPad(id)}>{titel}</Link>}
        </Heading>
        <Badge>{teksten.status[status]}</Badge>
      </div>
      <Paragraph variant="small">{teksten.regel(datum, organisatie)}</Paragraph>
      <Paragraph>{inhoud}</Paragraph>
      {link && (
        <Paragraph>
          <Link href={link}>{teksten.website}</Link>
        </Paragraph>
      )}
      {children}
    </li>
  )
}
