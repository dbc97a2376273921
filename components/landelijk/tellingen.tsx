import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { GedekteVraag, Getal, LandelijkOverzicht } from '@/lib/landelijk/schema'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN

type VraagProps = Pick<LandelijkOverzicht, 'instrument' | 'vraag'>

/** Which support is asked for, per kenmerk and kind, with what the catalogue has for it. */
export function Ondersteuningsvraag({ instrument, vraag: { n, cellen } }: VraagProps) {
  if (n === null) return <Paragraph>{TEKST.vraag.teWeinig}</Paragraph>
  const zonder = cellen.filter((cel) => isGenoemd(cel) && cel.aanbod === 0).length
  return (
    <>
      <Paragraph className="vit-kernzin">{TEKST.vraag.zinLeeg(zonder)}</Paragraph>
      <Paragraph>{TEKST.vraag.uitleg(n)}</Paragraph>
      <PerKenmerk
        instrument={instrument}
        bijschrift={TEKST.vraag.bijschrift}
        kolommen={TEKST.vraag.soorten}
        cellen={cellen.map((cel) => ({
          ...cel,
          kolom: cel.soort,
          inhoud: <VraagCel cel={cel} n={n} />,
        }))}
      />
      <Paragraph variant="small">{TEKST.kleinUitleg}</Paragraph>
      <p>
        <Link href="/ondersteuning">{TEKST.vraag.catalogus}</Link>
      </p>
    </>
  )
}

function VraagCel({ cel, n }: { cel: GedekteVraag; n: number }) {
  const { aanbod } = cel
  return (
    <>
      <Aantal getal={cel} n={n} />
      {isGenoemd(cel) && (
        <span className="vit-landelijk__n">
          {aanbod === 0 ? TEKST.vraag.geenAanbod : TEKST.vraag.aanbod(aanbod)}
        </span>
      )}
    </>
  )
}

/** Whether someone said it: a small number counts, and what may not show does not. */
const isGenoemd = ({ aantal, afgeschermd }: Getal) =>
  aantal === null ? afgeschermd === 'klein-aantal' : aantal > 0

/** A number, with of how many gemeenten it is where that is not of all. */
function Aantal({ getal, n }: { getal: Getal; n: number }) {
  const { aantal, van, afgeschermd } = getal
  if (aantal === 0) return <span className="vit-landelijk__nul">{aantal}</span>
  if (aantal === null) {
    if (afgeschermd === 'klein-aantal') return TEKST.kleinAantal
    return (
      <>
        <span aria-hidden="true">{TEKST.leeg}</span>
        <VisuallyHidden>{TEKST.nietTeTonen}</VisuallyHidden>
      </>
    )
  }
  return (
    <>
      <strong>{aantal}</strong>
      {van !== null && van !== n && <> {TEKST.van(van)}</>}
    </>
  )
}

type SignalenProps = Pick<LandelijkOverzicht, 'instrument' | 'signalen'>

/** What others have to solve, per kenmerk and partij. */
export function Signalen({ instrument, signalen: { n, cellen } }: SignalenProps) {
  if (n === null) return <Paragraph>{TEKST.signalen.teWeinig}</Paragraph>
  return (
    <>
      <Paragraph>{TEKST.signalen.uitleg(n)}</Paragraph>
      <PerKenmerk
        instrument={instrument}
        bijschrift={TEKST.signalen.bijschrift}
        kolommen={TEKST.signalen.partijen}
        cellen={cellen.map((cel) => ({
          ...cel,
          kolom: cel.partij,
          inhoud: <Aantal getal={cel} n={n} />,
        }))}
      />
      <Paragraph variant="small">{TEKST.kleinUitleg}</Paragraph>
    </>
  )
}

type PerKenmerkProps = Pick<LandelijkOverzicht, 'instrument'> & {
  bijschrift: string
  /** The heads of the columns, in their order. */
  kolommen: Readonly<Record<string, string>>
  cellen: readonly { kenmerkId: string; kolom: string; inhoud: ReactNode }[]
}

/** A row per kenmerk, a column per kind or partij. */
function PerKenmerk({ instrument, bijschrift, kolommen, cellen }: PerKenmerkProps) {
  return (
    <Table
      className="vit-landelijk__tellingen"
      caption={bijschrift}
      captionHidden
      columns={[
        { id: 'kenmerk', header: TEKST.verdeling.kolommen.kenmerk },
        ...Object.entries(kolommen).map(([id, header]) => ({ id, header })),
      ]}
      rows={instrument.kenmerken.map(({ id, nummer, kort }) => ({
        id,
        cells: {
          kenmerk: TEKST.kort(nummer, kort),
          ...Object.fromEntries(
            cellen
              .filter(({ kenmerkId }) => kenmerkId === id)
              .map(({ kolom, inhoud }) => [kolom, inhoud]),
          ),
        },
      }))}
    />
  )
}
