import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import type { Gebeurtenis } from '@/lib/journaal/schema'
import { GESCHIEDENIS_TEKSTEN as TEKST, JOURNAAL_TEKSTEN, REGEL_TEKSTEN } from './teksten'

type GeschiedenisProps = {
  gebeurtenissen: readonly Gebeurtenis[]
  /** The page of the meting. */
  metingPad: string
}

/** The life of a meting, oldest first: started, established, reopened, and by whom. */
export function Geschiedenis({ gebeurtenissen, metingPad }: GeschiedenisProps) {
  return (
    <section className="grid grid-cols-1 gap-3" aria-labelledby="geschiedenis">
      <Heading level={2} id="geschiedenis">
        {TEKST.titel}
      </Heading>
      <ol className="jr-geschiedenis">
        {gebeurtenissen.map((gebeurtenis) => (
          <li key={`${gebeurtenis.soort}-${gebeurtenis.tijdstip.toISOString()}`}>
            <p>
              <strong>{describeGebeurtenis(gebeurtenis)}</strong>
            </p>
            <p className="text-small text-subtle">
              <time dateTime={gebeurtenis.tijdstip.toISOString()}>
                {TEKST.moment(gebeurtenis.tijdstip)}
              </time>
              {` · ${gebeurtenis.persoon ?? JOURNAAL_TEKSTEN.accountWeg}`}
            </p>
            <Bijzonderheid {...gebeurtenis} />
          </li>
        ))}
      </ol>
      <div>
        <Link href={`${metingPad}/journaal`}>{TEKST.naarJournaal}</Link>
      </div>
    </section>
  )
}

function describeGebeurtenis(gebeurtenis: Gebeurtenis): string {
  return gebeurtenis.soort === 'gestart'
    ? TEKST.gestart
    : TEKST[gebeurtenis.soort](gebeurtenis.revisie)
}

function Bijzonderheid(gebeurtenis: Gebeurtenis) {
  switch (gebeurtenis.soort) {
    case 'gestart':
      return null
    case 'vastgesteld':
      return (
        <p className="jr-geschiedenis__sha">
          {REGEL_TEKSTEN.sha256}: <code>{gebeurtenis.sha256}</code>
        </p>
      )
    case 'heropend':
      return (
        <p className="vit-typed max-w-text">
          {REGEL_TEKSTEN.reden}: {gebeurtenis.reden}
        </p>
      )
  }
}
