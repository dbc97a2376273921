import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { GESPREK_TEKSTEN as TEKST, VASTSTEL_TEKSTEN } from '@/components/resultaten/teksten'
import { Alert } from '@/components/ui/alert'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { GesprekTelling, GesprekUitkomst } from '@/lib/resultaten/rules'

/** That participants may still answer, and for who invited them where the response is. */
export function RondeOpen({ beeld }: { beeld: ResultaatBeeld }) {
  return (
    <Alert>
      <Paragraph>{TEKST.rondeOpen}</Paragraph>
      {beeld.rechten.deelnemers && <Link href={padenVan(beeld).deelnemers}>{TEKST.respons}</Link>}
    </Alert>
  )
}

type GesprekProps = { beeld: ResultaatBeeld; gesprek: GesprekUitkomst }

/** What the conversation did to the answers of participants. */
export function Gesprek({ beeld, gesprek }: GesprekProps) {
  const { telling } = gesprek
  const isGevoerd = telling.besproken + telling.overgenomen > 0
  return (
    <section className="grid grid-cols-1 gap-4" aria-labelledby="gesprek">
      <Heading level={2} id="gesprek">
        {TEKST.titel}
      </Heading>
      <Paragraph>{telling.besproken > 0 ? TEKST.uitlegBesproken : TEKST.uitleg}</Paragraph>
      <Paragraph>{isGevoerd ? TEKST.telling(telling) : TEKST.nogNiet(telling.voorlopig)}</Paragraph>
      <Bewegingen {...telling} />
      {isGevoerd && <PerKenmerk beeld={beeld} gesprek={gesprek} />}
      {beeld.rechten.gesprek && telling.voorlopig > 0 && (
        <div>
          <Link href={padenVan(beeld).gesprek}>{VASTSTEL_TEKSTEN.naarGesprek}</Link>
        </div>
      )}
    </section>
  )
}

/** How far the discussed judgements moved; only what happened. */
function Bewegingen({ omhoog, omlaag, gelijk, anders }: GesprekTelling) {
  const zinnen = [
    ...(omhoog.vragen > 0 ? [TEKST.omhoog(omhoog.vragen, omhoog.stappen)] : []),
    ...(omlaag.vragen > 0 ? [TEKST.omlaag(omlaag.vragen, omlaag.stappen)] : []),
    ...(anders > 0 ? [TEKST.anders(anders)] : []),
    ...(gelijk > 0 ? [TEKST.gelijk(gelijk)] : []),
  ]
  return zinnen.length > 0 && <List items={zinnen} />
}

function PerKenmerk({ beeld, gesprek }: GesprekProps) {
  const paden = padenVan(beeld)
  const columns = (
    ['kenmerk', 'besproken', 'overgenomen', 'voorlopig', 'omhoog', 'omlaag'] as const
  ).map((id) => ({ id, header: TEKST.kolommen[id], numeric: id !== 'kenmerk' }))
  const rows = beeld.input.instrument.kenmerken.flatMap(({ id, titel }) => {
    const telling = gesprek.perKenmerk[id]
    if (!telling) return []
    const { besproken, overgenomen, voorlopig, omhoog, omlaag } = telling
    const cells = {
      kenmerk: <Link href={paden.kenmerk(id)}>{titel}</Link>,
      besproken,
      overgenomen,
      voorlopig,
      omhoog: TEKST.beweging(omhoog.vragen, omhoog.stappen),
      omlaag: TEKST.beweging(omlaag.vragen, omlaag.stappen),
    }
    return [{ id, cells }]
  })
  return (
    <Details summary={TEKST.perKenmerk}>
      <Table caption={TEKST.tabel} captionHidden columns={columns} rows={rows} />
    </Details>
  )
}
