import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { BEHOEFTEN } from '@/lib/instrument/model'
import type { GedekteVraag, LandelijkOverzicht } from '@/lib/landelijk/schema'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN

type VraagProps = Pick<LandelijkOverzicht, 'instrument' | 'vraag'>

/** Which support is asked for, per kenmerk and kind, with what the catalogue has for it. */
export function Ondersteuningsvraag({ instrument, vraag: { n, cellen } }: VraagProps) {
  if (n === null) return <Paragraph>{TEKST.vraag.teWeinig}</Paragraph>
  const zonder = cellen.filter(({ aantal, aanbod }) => aantal !== 0 && aanbod === 0).length
  return (
    <>
      <Paragraph className="vit-kernzin">{TEKST.vraag.zinLeeg(zonder)}</Paragraph>
      <Paragraph>{TEKST.vraag.uitleg(n)}</Paragraph>
      <Table
        className="vit-landelijk__tellingen"
        caption={TEKST.vraag.bijschrift}
        captionHidden
        columns={[
          { id: 'kenmerk', header: TEKST.verdeling.kolommen.kenmerk },
          ...BEHOEFTEN.map((soort) => ({ id: soort, header: TEKST.vraag.soorten[soort] })),
        ]}
        rows={instrument.kenmerken.map(({ id, nummer, kort }) => ({
          id,
          cells: {
            kenmerk: TEKST.kort(nummer, kort),
            ...Object.fromEntries(
              cellen
                .filter(({ kenmerkId }) => kenmerkId === id)
                .map((cel) => [cel.soort, <VraagCel key={cel.soort} cel={cel} />]),
            ),
          },
        }))}
      />
      <Paragraph variant="small">{TEKST.kleinUitleg}</Paragraph>
      <p>
        <Link href="/ondersteuning">{TEKST.vraag.catalogus}</Link>
      </p>
    </>
  )
}

function VraagCel({ cel: { aantal, aanbod } }: { cel: GedekteVraag }) {
  if (aantal === 0) return <Aantal aantal={aantal} />
  return (
    <>
      <Aantal aantal={aantal} />
      <span className="vit-landelijk__n">
        {aanbod === 0 ? TEKST.vraag.geenAanbod : TEKST.vraag.aanbod(aanbod)}
      </span>
    </>
  )
}

function Aantal({ aantal }: { aantal: number | null }) {
  if (aantal === 0) return <span className="vit-landelijk__nul">{aantal}</span>
  if (aantal !== null) return <strong>{aantal}</strong>
  return (
    <>
      <span aria-hidden="true">{TEKST.kleinAantal}</span>
      <VisuallyHidden>{TEKST.kleinLabel}</VisuallyHidden>
    </>
  )
}

const PARTIJVOLGORDE = Object.keys(TEKST.signalen.partijen)

type SignalenProps = Pick<LandelijkOverzicht, 'instrument' | 'signalen'>

/** What others have to solve, per kenmerk and partij. */
export function Signalen({ instrument, signalen: { n, cellen } }: SignalenProps) {
  if (n === null) return <Paragraph>{TEKST.signalen.teWeinig}</Paragraph>
  const namen: Readonly<Record<string, string>> = TEKST.signalen.partijen
  return (
    <>
      <Paragraph>{TEKST.signalen.uitleg(n)}</Paragraph>
      <Table
        className="vit-landelijk__tellingen"
        caption={TEKST.signalen.bijschrift}
        captionHidden
        columns={[
          { id: 'kenmerk', header: TEKST.verdeling.kolommen.kenmerk },
          ...PARTIJVOLGORDE.map((partij) => ({ id: partij, header: namen[partij] })),
        ]}
        rows={instrument.kenmerken.map(({ id, nummer, kort }) => ({
          id,
          cells: {
            kenmerk: TEKST.kort(nummer, kort),
            ...Object.fromEntries(
              cellen
                .filter(({ kenmerkId }) => kenmerkId === id)
                .map(({ partij, aantal }) => [partij, <Aantal key={partij} aantal={aantal} />]),
            ),
          },
        }))}
      />
    </>
  )
}
