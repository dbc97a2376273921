import { metingPaden } from '@/components/gemeente/paden'
import { HERINDELING_TEKSTEN as TEKST } from '@/components/gemeente/teksten-herindeling'
import { Alert } from '@/components/ui/alert'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Opvolging, Voorganger } from '@/lib/gemeenten/schema'

/** Says that a gemeente is gone, and which one goes on with it. */
export function Opgegaan({ opgegaan: { naam, per, opvolger } }: { opgegaan: Opvolging }) {
  return (
    <Alert title={TEKST.titel(naam)}>
      <Paragraph>
        {opvolger ? TEKST.verder(per, opvolger.naam) : TEKST.onbekend(per)}{' '}
        {opvolger ? TEKST.bewaard(opvolger.naam) : TEKST.bewaardHier}
      </Paragraph>
    </Alert>
  )
}

/** What the gemeenten that went on in this one established, each with its own years. */
export function Voorgangers({ voorgangers }: { voorgangers: readonly Voorganger[] }) {
  if (voorgangers.length === 0) return null
  return (
    <section className="vit-stack" aria-labelledby="voorheen">
      <Heading level={2} id="voorheen">
        {TEKST.voorheen}
      </Heading>
      <Paragraph className="max-w-text">{TEKST.uitleg}</Paragraph>
      {voorgangers.map((voorganger) => (
        <VanVoorganger key={voorganger.code} {...voorganger} />
      ))}
    </section>
  )
}

function VanVoorganger({ code, naam, opgehevenPer, metingen }: Voorganger) {
  return (
    <div className="vit-ruled">
      <Heading level={3} size={4}>
        {TEKST.gemeente(naam, opgehevenPer)}
      </Heading>
      {metingen.length === 0 && <Paragraph>{TEKST.geen}</Paragraph>}
      {metingen.length > 0 && (
        <ul className="vit-lines">
          {metingen.map((meting) => (
            <li key={meting.id}>
              {TEKST.vastgesteld(meting.naam, meting.vastgesteldOp)}
              <Naar gemeente={{ code, naam }} meting={meting} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type NaarProps = {
  gemeente: Pick<Voorganger, 'code' | 'naam'>
  meting: Voorganger['metingen'][number]
}

function Naar({ gemeente, meting }: NaarProps) {
  const paden = metingPaden(gemeente.code, meting.id)
  const waarvan = <VisuallyHidden> {TEKST.van(meting.naam, gemeente.naam)}</VisuallyHidden>
  return (
    <ul className="vit-link-row">
      <li>
        <Link href={paden.resultaten}>
          {TEKST.resultaten}
          {waarvan}
        </Link>
      </li>
      <li>
        <Link href={paden.rapport}>
          {TEKST.rapport}
          {waarvan}
        </Link>
      </li>
    </ul>
  )
}
