import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { kenmerkPad } from '@/lib/instrument/paden'
import type { Dekking } from '@/lib/kader/schema'
import { DEKKING_TEKSTEN as teksten } from './dekking-teksten'

/** What each kenmerk holds, in numbers that come from the content itself. */
export function DekkingDeel({ dekking }: { dekking: readonly Dekking[] }) {
  return (
    <section aria-labelledby="dekking" className="mt-12 grid grid-cols-1 gap-4">
      <Heading level={2} id="dekking">
        {teksten.titel}
      </Heading>
      <Paragraph>{teksten.uitleg}</Paragraph>
      <Table
        caption={teksten.tabel}
        columns={[
          { id: 'kenmerk', header: teksten.kolommen.kenmerk },
          { id: 'vragen', header: teksten.kolommen.vragen, numeric: true },
          { id: 'kernvragen', header: teksten.kolommen.kernvragen, numeric: true },
          { id: 'inwonersvragen', header: teksten.kolommen.inwonersvragen, numeric: true },
          { id: 'handvatten', header: teksten.kolommen.handvatten, numeric: true },
          { id: 'ondersteuning', header: teksten.kolommen.ondersteuning, numeric: true },
          { id: 'lenzen', header: teksten.kolommen.lenzen, numeric: true },
        ]}
        rows={dekking.map(({ kenmerk, ...aantallen }) => ({
          id: kenmerk.id,
          cells: {
            ...aantallen,
            kenmerk: (
              <Link href={kenmerkPad(kenmerk.id)}>
                {teksten.kenmerk(kenmerk.nummer, kenmerk.kort)}
              </Link>
            ),
          },
        }))}
      />
    </section>
  )
}
