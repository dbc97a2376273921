import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { ontwikkelingPad } from '@/lib/instrument/paden'
import type { LandelijkOverzicht } from '@/lib/landelijk/schema'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN.inhoud

type InhoudProps = Pick<LandelijkOverzicht, 'versies' | 'ontwikkelingen' | 'gemeenten'>

/** Which versions of the instrument are in use, and what is new in the field. */
export function Inhoud({ versies, ontwikkelingen }: InhoudProps) {
  return (
    <div className="vit-landelijk__inhoud">
      <section aria-labelledby="versies-titel" className="grid grid-cols-1 content-start gap-3">
        <Heading level={3} id="versies-titel">
          {TEKST.versies}
        </Heading>
        {versies.length === 0 ? (
          <Paragraph>{TEKST.geenVersies}</Paragraph>
        ) : (
          <Table
            caption={TEKST.versiesBijschrift}
            columns={[
              { id: 'versie', header: TEKST.versie },
              { id: 'metingen', header: TEKST.metingen, numeric: true },
            ]}
            rows={versies.map(({ versie, metingen }) => ({
              id: versie,
              cells: { versie, metingen: metingen ?? TEKST.weinig },
            }))}
          />
        )}
      </section>
      <section aria-labelledby="nieuw-titel" className="grid grid-cols-1 content-start gap-3">
        <Heading level={3} id="nieuw-titel">
          {TEKST.nieuw}
        </Heading>
        <ul className="vit-lines">
          {ontwikkelingen.map(({ id, titel, datum, organisatie }) => (
            <li key={id}>
              <Link href={ontwikkelingPad(id)}>{titel}</Link>
              <Paragraph variant="small">{TEKST.ontwikkeling(datum, organisatie)}</Paragraph>
            </li>
          ))}
        </ul>
        <p>
          <Link href="/ontwikkelingen">{TEKST.alle}</Link>
        </p>
      </section>
    </div>
  )
}
