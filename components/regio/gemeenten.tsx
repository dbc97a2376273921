import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formatKorteDatum } from '@/lib/report/format'
import type { RegioGemeente, RegioOverzicht } from '@/lib/regio/schema'
import { regioPaden } from './paden'
import { REGIO_TEKSTEN as TEKST } from './teksten'

const { delers: DELERS, nogNiets: NOG_NIETS } = TEKST

/** Who shares by name, to lay side by side, and who shares nothing yet. */
export function Gemeenten({ regio, gemeenten }: RegioOverzicht) {
  if (gemeenten.length === 0) return <Paragraph>{TEKST.geenGemeenten}</Paragraph>
  const delers = gemeenten.filter(({ gedeeld }) => gedeeld.length > 0)
  const anderen = gemeenten.filter(({ gedeeld }) => gedeeld.length === 0)
  return (
    <>
      {delers.length === 0 ? (
        <Paragraph>{TEKST.niemand}</Paragraph>
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
      <Paragraph variant="small">{TEKST.anoniem}</Paragraph>
    </>
  )
}

type DelersProps = { regioCode: string; delers: readonly RegioGemeente[] }

function Delers({ regioCode, delers }: DelersProps) {
  const paden = regioPaden(regioCode)
  const isTeKiezen = delers.filter(({ vastgesteldOp }) => vastgesteldOp !== null).length > 1
  const { kolommen } = DELERS
  return (
    <form action={paden.naastElkaar([]).replace('?', '')} className="grid grid-cols-1 gap-4">
      <Table
        className="rg-delers"
        caption={DELERS.bijschrift}
        captionHidden
        columns={[
          { id: 'gemeente', header: kolommen.gemeente },
          { id: 'wat', header: kolommen.wat },
          { id: 'vastgesteld', header: kolommen.vastgesteld },
          ...(isTeKiezen ? [{ id: 'kies', header: kolommen.kies }] : []),
        ]}
        rows={delers.map((gemeente) => ({
          id: gemeente.code,
          cells: {
            gemeente: <Link href={paden.gedeeld(gemeente.code)}>{gemeente.naam}</Link>,
            wat: DELERS.wat(gemeente.gedeeld),
            vastgesteld: gemeente.vastgesteldOp
              ? formatKorteDatum(gemeente.vastgesteldOp)
              : DELERS.geenResultaat,
            kies: gemeente.vastgesteldOp && <Kies {...gemeente} />,
          },
        }))}
      />
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
    <label className="rg-kies">
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
