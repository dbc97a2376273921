import { useId } from 'react'
import { NIVEAU_NAMEN } from '@/components/niveau/teksten'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { ScrollRegion } from '@/components/ui/scroll-region'
import type { Lens } from '@/lib/instrument/model-omgeving'
import type { Kaart as Kaartbeeld, KaartRij, RegioKeuze } from '@/lib/regio/schema'
import type { Cel, Kolom } from '@/lib/report/regio/input'
import { sorteerPad } from './adres'
import { regioPaden } from './paden'
import { describeCel, KAART_TEKSTEN as TEKST } from './teksten'

/** With so few columns there is room for the names of the levels. */
const RUIM = 5

type KaartProps = {
  regioCode: string
  kaart: Kaartbeeld
  keuze: RegioKeuze
  /** Whose kenmerken these are; null for a choice without one. */
  lens: Pick<Lens, 'kort'> | null
}

/** Gemeenten by kenmerken: in every cell the level, leading to what the gemeente shares. */
export function Kaart(props: KaartProps) {
  const { kaart, keuze, lens } = props
  const captionId = useId()
  const isRuim = kaart.kolommen.length <= RUIM
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={classNames('utrecht-table rg-kaart', isRuim && 'rg-kaart--ruim')}>
        <caption id={captionId} className="vit-visually-hidden">
          {TEKST.bijschrift(lens?.kort ?? null)}
        </caption>
        <thead>
          <tr>
            <Kop {...props} sorteer={null} kort={TEKST.gemeente} />
            {kaart.kolommen.map((kolom) => (
              <Kop key={kolom.id} {...props} sorteer={kolom.id} kort={noem(kolom)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {kaart.rijen.map((rij) => (
            <Rij key={rij.code} {...props} rij={rij} niveau={keuze.niveau} isRuim={isRuim} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

const noem = ({ nummer, kort }: Kolom) => TEKST.kolom(nummer, kort)

type KopProps = KaartProps & { sorteer: string | null; kort: string }

/** A header that sorts by its column. */
function Kop({ regioCode, kaart, keuze, sorteer, kort }: KopProps) {
  const bekend = kaart.kolommen.some(({ id }) => id === keuze.sorteer) ? keuze.sorteer : null
  const order = keuze.volgorde === 'aflopend' ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={bekend === sorteer ? order : undefined}>
      <Link href={sorteerPad(regioCode, { ...keuze, sorteer: bekend }, sorteer)} className="rg-kop">
        <span>{kort}</span>
      </Link>
    </th>
  )
}

type RijProps = KaartProps & { rij: KaartRij; niveau: RegioKeuze['niveau']; isRuim: boolean }

function Rij({ regioCode, kaart, rij, niveau, isRuim }: RijProps) {
  const paden = regioPaden(regioCode)
  return (
    <tr>
      <th scope="row">
        <Link href={paden.gedeeld(rij.code, rij.metingId)}>{rij.naam}</Link>
      </th>
      {kaart.kolommen.map((kolom) => {
        const cel = rij.cellen[kolom.id] ?? ONBEKEND
        const label = TEKST.cel(rij.naam, noem(kolom), describeCel(cel))
        return (
          <td key={kolom.id}>
            {/* A plain link: hundreds of these would each be fetched beforehand. */}
            <a
              href={paden.gedeeldKenmerk(rij.code, rij.metingId, kolom.id)}
              aria-label={label}
              title={label}
              className={toKlasse(cel, niveau)}
            >
              {toInhoud(cel, isRuim)}
            </a>
          </td>
        )
      })}
    </tr>
  )
}

const ONBEKEND: Cel = { niveau: null, waarom: 'onvoldoende-beoordeeld' }

const toKlasse = (cel: Cel, niveau: RegioKeuze['niveau']) =>
  classNames(
    'rg-cel',
    cel.niveau !== null && `vit-niveau--${cel.niveau}`,
    niveau !== null && cel.niveau === niveau && 'rg-cel--gekozen',
  )

/** What is to be seen of a cell; its link says it in words. Bare text: there are hundreds of them. */
function toInhoud(cel: Cel, isRuim: boolean) {
  if (cel.niveau === null) return TEKST.geen
  const getal = `${cel.niveau}${cel.vergelijkbaar ? '' : TEKST.ster}`
  if (!isRuim) return getal
  return (
    <>
      <b>{getal}</b>
      <span>{NIVEAU_NAMEN[cel.niveau]}</span>
    </>
  )
}
