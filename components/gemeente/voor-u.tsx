import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { opmerkingPad } from '@/components/opmerkingen/paden'
import { kenmerkPad } from '@/components/vragenlijst/paden'
import { Badge } from '@/components/ui/badge'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { GemeenteOverzicht } from '@/lib/gemeenten/schema'

const { voorU: TEKST, meting: METING } = GEMEENTE_TEKSTEN

type VoorUProps = Pick<GemeenteOverzicht, 'taken' | 'vermeldingen'> & { gemeenteCode: string }

/** What colleagues ask of this member; nothing at all when they ask nothing. */
export function VoorU({ gemeenteCode, taken, vermeldingen }: VoorUProps) {
  if (taken.length === 0 && vermeldingen.length === 0) return null
  return (
    <section className="vit-prose vit-stack" aria-labelledby="voor-u">
      <Heading level={2} id="voor-u">
        {TEKST.titel}
      </Heading>
      {taken.length > 0 && <Taken gemeenteCode={gemeenteCode} taken={taken} />}
      {vermeldingen.length > 0 && (
        <Vermeldingen gemeenteCode={gemeenteCode} vermeldingen={vermeldingen} />
      )}
    </section>
  )
}

function Taken({ gemeenteCode, taken }: Pick<VoorUProps, 'gemeenteCode' | 'taken'>) {
  return (
    <div>
      <Heading level={3}>{TEKST.taken}</Heading>
      <ul className="vit-list">
        {taken.map(({ kenmerk, taak, voortgang, isTeLaat, meting }) => {
          const place = { gemeenteCode, metingId: meting.id }
          return (
            <li key={`${meting.id} ${kenmerk.id}`}>
              <Link href={kenmerkPad(place, kenmerk, meting.omvang)}>
                {TEKST.taak(kenmerk.kort, meting.naam)}
              </Link>
              <Paragraph variant="small">
                {METING.voortgang(voortgang.beantwoord, voortgang.totaal)}
                {taak?.gereedOp && <> · {TEKST.gereedOp(taak.gereedOp)}</>}{' '}
                {isTeLaat && <Badge tone="warning">{TEKST.teLaat}</Badge>}
              </Paragraph>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Vermeldingen({
  gemeenteCode,
  vermeldingen,
}: Pick<VoorUProps, 'gemeenteCode' | 'vermeldingen'>) {
  return (
    <div>
      <Heading level={3}>{TEKST.vermeldingen}</Heading>
      <ul className="vit-list">
        {vermeldingen.map(({ opmerkingId, meting, indicator, door, fragment }) => (
          <li key={opmerkingId}>
            <Link
              href={opmerkingPad(
                { gemeenteCode, metingId: meting.id, indicatorId: indicator.id },
                opmerkingId,
              )}
            >
              {TEKST.naarVraag(indicator.id)}
            </Link>
            <Paragraph variant="small">
              {TEKST.vermelding(door, meting.naam)}
              <q>{fragment}</q>
            </Paragraph>
          </li>
        ))}
      </ul>
    </div>
  )
}
