import { faultAt, listTexts } from './fault'
import type { Fout, Gelezen, Pad } from './fault'

const RICHTINGGEVEND_KADER = 'richtinggevend-kader'
const VINDPLAATS_KENMERK = /^hoofdstuk \d(, kenmerk ([1-9]|1[0-3])(, (punt \d+|inleiding|slot))?)?$/
const VINDPLAATS_OVERIG = /^(samenvatting|hoofdstuk \d|bijlage I{1,3})(, .+)?$/

/**
 * Every source that a file names: the document is known, and the place in the framework can be
 * looked up.
 */
export function checkBronnen(bron: Gelezen<unknown>, bekend: ReadonlySet<string>): Fout[] {
  const isKenmerk = bron.bestand.includes('/kenmerken/')
  const vorm = isKenmerk ? VINDPLAATS_KENMERK : VINDPLAATS_OVERIG
  const voorbeeld = isKenmerk
    ? '"hoofdstuk 2, kenmerk 1, punt 2"'
    : '"hoofdstuk 2, kenmerk 1" of "bijlage III, belangrijke documenten"'
  let document = ''
  return listTexts(bron.waarde).flatMap(({ pad, tekst }) => {
    const key = pad.at(-1)
    if (key === 'document') {
      document = tekst
      if (tekst === 'eigen' || bekend.has(tekst)) return []
      const melding = `de bron "${tekst}" staat niet in bronnen.yaml. Kies uit: ${[...bekend].join(', ')} of eigen.`
      return [faultAt(bron, pad, melding)]
    }
    if (key !== 'vindplaats' || document !== RICHTINGGEVEND_KADER || vorm.test(tekst)) return []
    return [
      faultAt(bron, pad, `de vindplaats "${tekst}" is niet te vinden. Schrijf zoals ${voorbeeld}.`),
    ]
  })
}

/**
 * A list in which every id, and every other name given, occurs once.
 * @param onder the key of the list, when the file holds more than that list
 */
export function checkUniek(
  bron: Gelezen<unknown>,
  keys: readonly ('id' | 'term' | 'titel')[],
  onder?: string,
): Fout[] {
  const lijst = onder === undefined ? [] : [onder]
  return keys.flatMap((key) => {
    const seen = new Set<string>()
    return listTexts(bron.waarde).flatMap(({ pad, tekst }) => {
      if (!isOwnKey(pad, lijst, key)) return []
      const naam = tekst.toLowerCase()
      if (!seen.has(naam)) {
        seen.add(naam)
        return []
      }
      return [faultAt(bron, pad, `"${tekst}" staat er twee keer. Verwijder er één.`)]
    })
  })
}

function isOwnKey(pad: Pad, lijst: Pad, key: string): boolean {
  const diepte = lijst.length
  return (
    pad.length === diepte + 2 &&
    lijst.every((deel, index) => pad[index] === deel) &&
    pad[diepte + 1] === key
  )
}
