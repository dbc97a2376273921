import { checkBestandsnaam } from './cross-check-omgeving'
import { faultAt, listTexts } from './fault'
import type { Fout, Gelezen } from './fault'
import { NIVEAUS, WAARDE_IDS } from './model'
import type { Handvat, Indicator, InstrumentKop, Kenmerk, Ondersteuning, WaardeId } from './model'

/** Kenmerken per waarde, in their order: K01-K04, K05-K10, K11-K13 (framework, chapter 2). */
const AANTAL_PER_WAARDE: Record<WaardeId, number> = { dichtbij: 4, integraal: 6, mandaat: 3 }
const KENMERKEN = WAARDE_IDS.flatMap((waarde) =>
  Array.from({ length: AANTAL_PER_WAARDE[waarde] }, () => waarde),
).map((waarde, index) => ({ id: `K${String(index + 1).padStart(2, '0')}`, waarde }))

/** With fewer, the short version could not give a score (scoring §5: at least half). */
const minKern = (indicatoren: number) => Math.max(2, Math.ceil(indicatoren / 2))
/** Functional mailboxes that the sources name; the address of a person does not belong in public. */
const POSTBUSSEN: ReadonlySet<string> = new Set([
  'contact@samenvoorzorgenveiligheid.nl',
  'info@toekomstkindengezin.nl',
  'infosamenwerkingsplatformsd@vng.nl',
  'stevigelokaleteams@vng.nl',
])
const MAILADRES = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const MAX_INWONERSVRAGEN = 25
const MIN_ONDERSTEUNING_PER_KENMERK = 3

/** One kenmerk by itself: what belongs together in one file. */
export function checkKenmerk(bron: Gelezen<Kenmerk>): Fout[] {
  const { id, indicatoren, handvatten } = bron.waarde
  const kern = indicatoren.filter((indicator) => indicator.kern)
  const fouten = indicatoren.flatMap((indicator, index) =>
    checkIndicator(indicator, `${id}.${index + 1}`).map(([key, melding]) =>
      faultAt(bron, ['indicatoren', index, key], melding),
    ),
  )
  const nodig = minKern(indicatoren.length)
  if (kern.length < nodig) {
    const melding = `${id} heeft ${kern.length} indicatoren met "kern: true". Maak er minstens ${nodig} van, dan geeft de korte versie een score.`
    fouten.push(faultAt(bron, ['indicatoren'], melding))
  }
  const bekend = new Set(indicatoren.map((indicator) => indicator.id))
  handvatten.forEach((handvat, index) => {
    for (const [key, melding] of checkHandvat(handvat, `${id}.H${index + 1}`, bekend)) {
      fouten.push(faultAt(bron, ['handvatten', index, key], melding))
    }
  })
  for (const van of NIVEAUS.slice(0, -1)) {
    if (handvatten.some((handvat) => handvat.van === van)) continue
    const melding = `${id} heeft geen handvat van niveau ${van} naar ${van + 1}. Voeg er een toe.`
    fouten.push(faultAt(bron, ['handvatten'], melding))
  }
  return fouten
}

type Bevinding = readonly [key: string, melding: string]

function checkIndicator(indicator: Indicator, verwacht: string): Bevinding[] {
  const fouten: Bevinding[] = []
  if (indicator.id !== verwacht) {
    fouten.push(['id', `het id is "${indicator.id}". Op deze plaats hoort ${verwacht}.`])
  }
  const isVoorInwoners = indicator.perspectieven.includes('inwoners')
  if (isVoorInwoners && indicator.inwonersvraag === undefined) {
    const melding = `bij ${indicator.id} staat "inwoners" in de perspectieven. Voeg een "inwonersvraag" toe.`
    fouten.push(['perspectieven', melding])
  }
  if (!isVoorInwoners && indicator.inwonersvraag !== undefined) {
    const melding = `bij ${indicator.id} staat een inwonersvraag, maar "inwoners" staat niet in de perspectieven. Voeg "inwoners" toe of verwijder de vraag.`
    fouten.push(['inwonersvraag', melding])
  }
  return fouten
}

function checkHandvat(
  handvat: Handvat,
  verwacht: string,
  bekend: ReadonlySet<string>,
): Bevinding[] {
  const fouten: Bevinding[] = []
  if (handvat.id !== verwacht) {
    fouten.push(['id', `het id is "${handvat.id}". Op deze plaats hoort ${verwacht}.`])
  }
  if (handvat.naar !== handvat.van + 1) {
    const melding = `${handvat.id} gaat van ${handvat.van} naar ${handvat.naar}. Een handvat gaat precies één niveau omhoog.`
    fouten.push(['naar', melding])
  }
  for (const id of handvat.indicatoren.filter((indicator) => !bekend.has(indicator))) {
    fouten.push(['indicatoren', `${handvat.id} noemt ${id}, maar die indicator bestaat hier niet.`])
  }
  return fouten
}

/**
 * The kenmerken of one version together: all 13, in order, each under its own waarde.
 * @param kop the version's `instrument.yaml`, where faults about the whole are reported
 */
export function checkKenmerken(
  kop: Gelezen<InstrumentKop>,
  kenmerken: readonly Gelezen<Kenmerk>[],
): Fout[] {
  const fouten: Fout[] = []
  KENMERKEN.forEach(({ id, waarde }, index) => {
    const [bron, dubbel] = kenmerken.filter((item) => item.waarde.id === id)
    if (!bron) {
      fouten.push(faultAt(kop, [], `kenmerk ${id} ontbreekt. Voeg het bestand toe.`))
      return
    }
    if (dubbel) {
      const melding = `${id} staat ook in ${bron.bestand}. Geef elk kenmerk een eigen id.`
      fouten.push(faultAt(dubbel, ['id'], melding))
    }
    if (bron.waarde.nummer !== index + 1) {
      fouten.push(faultAt(bron, ['nummer'], `${id} hoort nummer ${index + 1} te hebben.`))
    }
    if (bron.waarde.waarde !== waarde) {
      fouten.push(faultAt(bron, ['waarde'], `${id} hoort bij de waarde "${waarde}".`))
    }
  })
  const vragen = kenmerken.flatMap(({ waarde }) =>
    waarde.indicatoren.filter((indicator) => indicator.inwonersvraag !== undefined),
  )
  if (vragen.length > MAX_INWONERSVRAGEN) {
    const melding = `er zijn ${vragen.length} inwonersvragen. Hoogstens ${MAX_INWONERSVRAGEN} is te doen voor een inwoner.`
    fouten.push(faultAt(kop, [], melding))
  }
  return fouten
}

/** The head of a version: complete, in order, and in the folder of its own number. */
export function checkKop(kop: Gelezen<InstrumentKop>, map: string): Fout[] {
  const { versie, schaal, waarden } = kop.waarde
  const fouten: Fout[] = []
  if (versie !== map) {
    fouten.push(faultAt(kop, ['versie'], `de versie is ${versie}, maar de map heet ${map}.`))
  }
  if (schaal.some(({ niveau }, index) => niveau !== NIVEAUS[index])) {
    fouten.push(
      faultAt(kop, ['schaal'], 'de schaal hoort niveau 1 tot en met 5 te zijn, op volgorde.'),
    )
  }
  if (waarden.some(({ id }, index) => id !== WAARDE_IDS[index])) {
    const melding = `de waarden horen te zijn: ${WAARDE_IDS.join(', ')}, in deze volgorde.`
    fouten.push(faultAt(kop, ['waarden'], melding))
  }
  return fouten
}

/** The support catalogue: ids follow file names, and every kenmerk has help at every level. */
export function checkOndersteuning(
  catalogus: readonly Gelezen<Ondersteuning>[],
  map: string,
): Fout[] {
  const fouten = catalogus.flatMap(checkBestandsnaam)
  const addFout = (melding: string) => fouten.push({ bestand: map, regel: 1, melding })
  for (const { id } of KENMERKEN) {
    const passend = catalogus.map(({ waarde }) => waarde).filter((o) => o.kenmerken.includes(id))
    if (passend.length < MIN_ONDERSTEUNING_PER_KENMERK) {
      addFout(
        `${id} heeft ${passend.length} keer ondersteuning. Nodig: minstens ${MIN_ONDERSTEUNING_PER_KENMERK}.`,
      )
    }
    for (const niveau of NIVEAUS.filter((n) => !passend.some((o) => o.niveaus.includes(n)))) {
      addFout(`${id} heeft geen ondersteuning voor niveau ${niveau}. Voeg die toe.`)
    }
  }
  return fouten
}

/** Any file: only functional mailboxes, wherever they stand. */
export function checkPostbussen(bron: Gelezen<unknown>): Fout[] {
  return listTexts(bron.waarde).flatMap(({ pad, tekst }) =>
    (tekst.match(MAILADRES) ?? [])
      .filter((adres) => !POSTBUSSEN.has(adres.toLowerCase()))
      .map((adres) => {
        const melding = `"${adres}" is geen bekend algemeen postvak. Gebruik het algemene adres van de organisatie. Is dit dat adres, voeg het dan toe aan POSTBUSSEN in lib/instrument/cross-check.ts.`
        return faultAt(bron, pad, melding)
      }),
  )
}
