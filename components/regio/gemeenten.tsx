import { Button } from '@/components/ui/button'
import { HeleDatums } from '@/components/ui/hele-datums'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { RegioGemeente, RegioOverzicht } from '@/lib/regio/schema'
import { regioPaden } from './paden'
import { REGIO_TEKSTEN as TEKST } from './teksten'

const { delers: DELERS, nogNiets: NOG_NIETS } = TEKST

/** Whether anyone that shares without its name counts in any part. */
export const isAnoniemGedeeld = ({ telling, plannen, vraag, signalen }: RegioOverzicht) =>
  [telling, plannen, vraag.telling, signalen.telling].some(({ anoniem }) => anoniem > 0)

/** Who shares by name, to lay side by side, and who shares nothing yet. */
export function Gemeenten(overzicht: RegioOverzicht) {
  const { regio, gemeenten, plannen } = overzicht
  if (gemeenten.length === 0) return <Paragraph>{TEKST.geenGemeenten}</Paragraph>
  const delers = gemeenten.filter(({ gedeeld }) => gedeeld.length > 0)
  const anderen = gemeenten.filter(({ gedeeld }) => gedeeld.length === 0)
  return (
    <>
      {delers.length === 0 ? (
        <Paragraph>
          {isAnoniemGedeeld(overzicht) ? TEKST.alleenZonderNaam : TEKST.niemand}
        </Paragraph>
      ) : (
        <Delers regioCode={regio.code} delers={delers} />
      )}
      {anderen.length > 0 && (
        <div className="vit-panel gap-2">
          <Heading level={3}>{NOG_NIETS.titel}</Heading>
          <ul className="rg-namen">
            {anderen.map(({ code, naam }) => (
              <li key={code}>{naam}</li>
            ))}
          </ul>
          <Paragraph variant="small">{NOG_NIETS.uitleg}</Paragraph>
        </div>
      )}
      {plannen.herkenbaar + plannen.anoniem > 0 && <Paragraph>{TEKST.plannen(plannen)}</Paragraph>}
      <Paragraph variant="small">{TEKST.anoniem}</Paragraph>
    </>
  )
}

type DelersProps = { regioCode: string; delers: readonly RegioGemeente[] }

function Delers({ regioCode, delers }: DelersProps) {
  const paden = regioPaden(regioCode)
  const isTeKiezen = delers.filter(({ vastgesteldOp }) => vastgesteldOp !== null).length > 1
  return (
    <form action={paden.naast} className="grid grid-cols-1 gap-4">
      <ul className="rg-delers" aria-label={DELERS.lijst}>
        {delers.map((gemeente) => (
          <li key={gemeente.code}>
            {isTeKiezen && gemeente.vastgesteldOp !== null && <Kies {...gemeente} />}
            <div>
              <Link href={paden.gedeeld(gemeente.code)}>{gemeente.naam}</Link>
              <span className="rg-delers__wat">
                <HeleDatums tekst={DELERS.wat(gemeente)} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {isTeKiezen && (
        <div className="vit-no-print flex flex-wrap items-center gap-4">
          <Button appearance="secondary">{DELERS.knop}</Button>
          <Paragraph variant="small">{DELERS.knopUitleg}</Paragraph>
        </div>
      )}
    </form>
  )
}

function Kies({ code, naam }: RegioGemeente) {
  return (
    <label className="rg-kies vit-no-print">
      <input
        type="checkbox"
        name="gemeente"
        value={code}
        className="utrecht-checkbox utrecht-checkbox--html-input"
      />
      <VisuallyHidden>{DELERS.kies(naam)}</VisuallyHidden>
    </label>
  )
}
