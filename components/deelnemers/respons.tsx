import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Respons } from '@/lib/deelnemers/schema'

const { respons: TEKST } = DEELNEMERS_TEKSTEN

const KOLOMMEN = ['uitgenodigd', 'zelfGekomen', 'begonnen', 'klaar'] as const
export type Responstotaal = Omit<Respons, 'perspectief'>

type ResponsTabelProps = { respons: readonly Respons[]; totaal: Responstotaal }

/** How many take part per perspectief, and how far they are; nothing about who. */
export function ResponsTabel({ respons, totaal }: ResponsTabelProps) {
  const toCells = (part: Responstotaal) =>
    Object.fromEntries(KOLOMMEN.map((kolom) => [kolom, part[kolom].toLocaleString('nl-NL')]))
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="respons">
      <Heading level={2} id="respons">
        {TEKST.titel}
      </Heading>
      <Table
        caption={TEKST.tabel}
        captionHidden
        columns={[
          { id: 'perspectief', header: TEKST.kolommen.perspectief },
          ...KOLOMMEN.map((id) => ({ id, header: TEKST.kolommen[id], numeric: true })),
        ]}
        rows={[
          ...respons.map((part) => ({
            id: part.perspectief,
            cells: { perspectief: PERSPECTIEF_NAMEN[part.perspectief], ...toCells(part) },
          })),
          { id: 'totaal', cells: { perspectief: TEKST.totaal, ...toCells(totaal) } },
        ]}
      />
      <Paragraph variant="small">{TEKST.uitleg}</Paragraph>
    </section>
  )
}
