import { Details } from '@/components/ui/details'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { RegioOverzicht } from '@/lib/regio/schema'
import { isBasisBekend, type Knelpunt } from '@/lib/report/regio/input'
import { keuzePad } from './adres'
import { KAART_TEKSTEN, KNELPUNT_TEKSTEN as TEKST, SPREIDING_TEKSTEN } from './teksten'

/** So many show at once; the others when asked. */
const AANTAL_OPEN = 5

/** The kenmerken that most gemeenten have below the basisniveau. */
export function Knelpunten({ regio, kenmerken, knelpunten, telling, kaart }: RegioOverzicht) {
  if (telling.herkenbaar + telling.anoniem === 0) {
    return <Paragraph>{SPREIDING_TEKSTEN.niemand}</Paragraph>
  }
  if (!isBasisBekend(kenmerken)) return <Paragraph>{TEKST.teWeinig}</Paragraph>
  if (knelpunten.length === 0) return <Paragraph>{TEKST.geen}</Paragraph>
  const [open, rest] = [knelpunten.slice(0, AANTAL_OPEN), knelpunten.slice(AANTAL_OPEN)]
  const lijst = {
    regioCode: regio.code,
    isGemengd: telling.anoniem > 0,
    isKaart: kaart.totaal > 0,
  }
  return (
    <>
      <Paragraph>{TEKST.zin(knelpunten.length)}</Paragraph>
      <Lijst knelpunten={open} {...lijst} />
      {rest.length > 0 && (
        <Details summary={TEKST.meer(rest.length)}>
          <Lijst knelpunten={rest} {...lijst} />
        </Details>
      )}
    </>
  )
}

type LijstProps = {
  regioCode: string
  knelpunten: readonly Knelpunt[]
  /** Whether others count than those by name, so that it matters who a count is over. */
  isGemengd: boolean
  /** Whether any gemeente is to be seen by itself. */
  isKaart: boolean
}

function Lijst({ regioCode, knelpunten, isGemengd, isKaart }: LijstProps) {
  return (
    <ul className="vit-lines rg-knelpunten">
      {knelpunten.map(({ kenmerk: { id, nummer, kort }, onder, van, alleenMetNaam }) => (
        <li key={id}>
          <strong>{KAART_TEKSTEN.kolom(nummer, kort)}</strong>
          <span>
            {van === 1 ? TEKST.enkel : TEKST.aantal(onder, van)}
            {alleenMetNaam && isGemengd && ` (${TEKST.alleenMetNaam})`}
          </span>
          {isKaart && (
            <Link
              href={keuzePad(regioCode, { kenmerk: id, sorteer: id })}
              aria-label={TEKST.kaartVan(kort)}
            >
              {TEKST.kaart}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
