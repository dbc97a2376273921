import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Dekking, Ondersteuningsvraag, Vraagbeeld } from '@/lib/vraagbeeld/schema'
import { regioPaden } from './paden'
import { KAART_TEKSTEN } from './teksten'
import { VRAAG_TEKSTEN as TEKST } from './teksten-vraag'

/** So many show at once; the others when asked. */
const AANTAL_OPEN = 8

type VragenProps = Vraagbeeld & { regioCode: string }

/** Which support is asked for, by whom and how soon, and what the catalogue has for it. */
export function Vragen({ regioCode, telling, vragen }: VragenProps) {
  const [eerste] = vragen
  if (telling.herkenbaar + telling.anoniem === 0) return <Paragraph>{TEKST.niemand}</Paragraph>
  if (!eerste) return <Paragraph>{TEKST.geen(telling)}</Paragraph>
  const gedekt = vragen.filter(({ dekking }) => dekking === 'kenmerk').length
  const rest = vragen.slice(AANTAL_OPEN)
  return (
    <>
      <Paragraph>
        {TEKST.zin(telling, eerste.kenmerk.kort, eerste.soort, eerste.aantal)}{' '}
        {TEKST.dekking(gedekt, vragen.length)}
      </Paragraph>
      <Ongedekt vragen={vragen} dekking="niets" titel={TEKST.nergens} />
      <Ongedekt vragen={vragen} dekking="algemeen" titel={TEKST.algemeen} />
      <Vraagtabel regioCode={regioCode} vragen={vragen.slice(0, AANTAL_OPEN)} />
      {rest.length > 0 && (
        <Details summary={TEKST.meer(rest.length)}>
          <Vraagtabel regioCode={regioCode} vragen={rest} />
        </Details>
      )}
    </>
  )
}

type OngedektProps = {
  vragen: readonly Ondersteuningsvraag[]
  dekking: Dekking
  titel: string
}

/** What the catalogue has nothing for, by name. */
function Ongedekt({ vragen, dekking, titel }: OngedektProps) {
  const gevonden = vragen.filter((vraag) => vraag.dekking === dekking)
  if (gevonden.length === 0) return null
  return (
    <div>
      <Paragraph>
        <strong>{titel}</strong>
      </Paragraph>
      <ul className="rg-namen">
        {gevonden.map(({ kenmerk, soort }) => (
          <li key={`${kenmerk.id} ${soort}`}>{TEKST.vraag(soort, kenmerk.kort)}</li>
        ))}
      </ul>
    </div>
  )
}

type VraagtabelProps = { regioCode: string; vragen: readonly Ondersteuningsvraag[] }

function Vraagtabel({ regioCode, vragen }: VraagtabelProps) {
  const { kolommen } = TEKST
  return (
    <Table
      className="rg-vragen"
      caption={TEKST.bijschrift}
      captionHidden
      columns={[
        { id: 'kenmerk', header: kolommen.kenmerk },
        { id: 'soort', header: kolommen.soort },
        { id: 'aantal', header: kolommen.aantal, numeric: true },
        { id: 'wanneer', header: kolommen.wanneer },
        { id: 'wie', header: kolommen.wie },
        { id: 'dekking', header: kolommen.dekking },
      ]}
      rows={vragen.map((vraag) => ({
        id: `${vraag.kenmerk.id} ${vraag.soort}`,
        cells: {
          kenmerk: KAART_TEKSTEN.kolom(vraag.kenmerk.nummer, vraag.kenmerk.kort),
          soort: TEKST.soorten[vraag.soort],
          aantal: vraag.aantal ?? TEKST.klein,
          wanneer: vraag.urgenties ? TEKST.wanneer(vraag.urgenties) : TEKST.geen_naam,
          wie: <Wie regioCode={regioCode} gemeenten={vraag.gemeenten} />,
          dekking: <Aanbod {...vraag} />,
        },
      }))}
    />
  )
}

type WieProps = { regioCode: string; gemeenten: Ondersteuningsvraag['gemeenten'] }

function Wie({ regioCode, gemeenten }: WieProps) {
  if (gemeenten.length === 0) return TEKST.geen_naam
  const paden = regioPaden(regioCode)
  return (
    <ul className="vit-list gap-1">
      {gemeenten.map(({ code, naam, metingId, urgentie }) => (
        <li key={code}>
          <Link href={paden.gedeeld(code, metingId)}>{TEKST.wie(naam, urgentie)}</Link>
        </li>
      ))}
    </ul>
  )
}

/** How much there is, leading to it in the catalogue. */
function Aanbod({ kenmerk, soort, dekking, aanbod }: Ondersteuningsvraag) {
  if (dekking !== 'kenmerk') return TEKST.dekkingen[dekking]
  const query = new URLSearchParams({ kenmerk: kenmerk.id, behoefte: soort }).toString()
  return (
    <Link
      href={`/ondersteuning?${query}`}
      aria-label={TEKST.aanbodVan(aanbod.length, soort, kenmerk.kort)}
    >
      {TEKST.aanbod(aanbod.length)}
    </Link>
  )
}
