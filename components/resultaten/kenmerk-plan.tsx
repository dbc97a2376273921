import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { PLAN_TEKSTEN as TEKST } from '@/components/resultaten/teksten-kenmerk'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'

/** What the verbeterplan already holds for a kenmerk, and the way to add to it. */
export function KenmerkPlan({ beeld, kenmerkId }: { beeld: ResultaatBeeld; kenmerkId: string }) {
  const paden = padenVan(beeld)
  const acties = beeld.acties.filter((actie) => actie.kenmerkId === kenmerkId)
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="plan">
      <Heading level={2} id="plan">
        {TEKST.titel}
      </Heading>
      {acties.length === 0 ? (
        <Paragraph>{TEKST.geen}</Paragraph>
      ) : (
        <Table
          caption={TEKST.titel}
          captionHidden
          columns={[
            { id: 'actie', header: TEKST.kolommen.actie },
            { id: 'eigenaar', header: TEKST.kolommen.eigenaar },
            { id: 'status', header: TEKST.kolommen.status },
          ]}
          rows={acties.map(({ id, titel, eigenaar, status }) => ({
            id,
            cells: {
              actie: <Link href={paden.actie(id)}>{titel}</Link>,
              eigenaar: TEKST.eigenaar(eigenaar),
              status: TEKST.status[status],
            },
          }))}
        />
      )}
      <ul className="vit-links">
        {beeld.rechten.plan && (
          <li>
            <Link href={paden.nieuweActie({ kenmerk: kenmerkId })}>{TEKST.eigenActie}</Link>
          </li>
        )}
        <li>
          <Link href={paden.plan}>{TEKST.naarPlan}</Link>
        </li>
      </ul>
    </section>
  )
}
