import type { Behoeftesoort } from '@/lib/instrument/model'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { capitalize, countAll, countNoun, formatDatum, joinWords, quote } from '@/lib/report/format'
import { sayGemeenten } from '@/lib/report/teksten-regio'
import type { Deel, Partij, Telling, Verandering, Vraag } from './input'

/** The words of the report of a regio. */

const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
const alleGemeenten = (aantal: number) => capitalize(countAll(aantal, 'gemeenten'))
const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')

/** "regio Twente", and just the name where that says it: "Demoregio". */
const nameRegio = (naam: string) => (/regio/i.test(naam) ? naam : `regio ${naam}`)

export const LEEG = '–'

export const regioDocumentTekst = {
  titel: (regio: string) => `Verkenning van de toegang in ${nameRegio(regio)}`,
  auteur: 'Vereniging van Nederlandse Gemeenten (VNG)',
  onderwerp: (peildatum: string) => `Regiorapport, ${formatDatum(peildatum)}`,
  loopregel: (regio: string) => capitalize(nameRegio(regio)),
  inhoudsopgave: 'Inhoud',
  bron: (regio: string, peildatum: string) =>
    `${capitalize(nameRegio(regio))} · gedeeld op ${formatDatum(peildatum)} · Verkenningsinstrument Toegang`,
}

export const regioVoorbladTekst = {
  soort: 'Verkenningsinstrument Toegang · VNG',
  titel: 'Hoe staat de toegang ervoor in de regio?',
  naam: (regio: string) => capitalize(nameRegio(regio)),
  datum: 'Stand op',
  delen: 'Resultaat gedeeld',
  delenVan: (telling: Telling, totaal: number) =>
    `${telling.herkenbaar + telling.anoniem} van de ${gemeenten(totaal)}`,
  versie: 'Versie',
  metNamen: 'Met namen van gemeenten: alleen voor de adviseur van deze regio',
  zonderNamen: 'Zonder namen van gemeenten',
  zelfbeeld:
    'Zelfbeelden, geen oordeel. De gemeenten hebben zelf beoordeeld hoe ver zij zijn, en zelf gekozen wat zij delen. Dit rapport is bedoeld voor het gesprek. Het is geen ranglijst en geen keuring.',
}

/** How many share what, and how many of them without their name. */
const sayTelling = ({ herkenbaar, anoniem }: Telling) => {
  if (anoniem === 0) return `${gemeenten(herkenbaar)} met naam`
  return `${gemeenten(herkenbaar)} met naam en ${anoniem} anoniem`
}

export const samenvattingTekst = {
  titel: 'Samenvatting',
  stand: 'Wat laat de regio zien?',
  basisniveau:
    'Het basisniveau is niveau 4 van 5. Het kenmerk werkt dan overal in de gemeente en ligt vast in afspraken.',
  knelpunten: 'Waar loopt de regio vast?',
  vraag: 'Welke ondersteuning is nodig?',
  signalen: 'Wat moeten anderen oplossen?',
  beeld: 'De kenmerken in één beeld',
  bespreken: 'Wat kunt u nu doen?',
  uitnodigen:
    'Vraag de gemeenten die nog niets deelden of zij willen meedoen. Delen kan ook anoniem.',
  herkennen: 'Bespreek met de gemeenten of zij dit beeld herkennen.',
  samen: (namen: readonly string[]) =>
    `Kijk welke gemeenten samen willen werken aan ${joinWords(namen.map(quote))}.`,
  aanbod: (naam: string, soort: string) =>
    `Breng het aanbod onder de aandacht bij ${quote(naam)}: daar is de vraag naar ${soort.toLowerCase()} het grootst.`,
  gat: (aantal: number) =>
    `Leg de ${countNoun(aantal, 'vraag', 'vragen')} waarvoor de catalogus niets heeft voor bij de VNG.`,
}

export const ontbreektTekst = {
  titel: 'Nog niet in dit rapport',
  inleiding: 'Voor deze onderdelen is nog niet genoeg gedeeld:',
  item: (titel: string, waarom: string) => `${titel}${titel.endsWith('?') ? '' : ':'} ${waarom}`,
}

export const deelnameTekst = {
  titel: 'Wie deelt er?',
  inleiding: (totaal: number) =>
    `De regio telt ${gemeenten(totaal)}. Elke gemeente kiest zelf wat zij deelt, en of haar naam erbij staat.`,
  geenGemeenten: 'In het register staat geen gemeente bij deze regio.',
  telling: {
    bijschrift: 'Hoeveel gemeenten delen',
    koppen: ['Wat', 'Met naam', 'Anoniem'],
    resultaat: 'Het resultaat',
    behoeften: 'De behoefte aan ondersteuning',
    plan: 'Het verbeterplan',
    signalen: 'De signalen',
  },
  tabel: 'Wat elke gemeente met haar naam deelt',
  koppen: ['Gemeente', 'Deelt', 'Resultaat vastgesteld op'],
  niets: 'nog niets gedeeld',
  delen: {
    resultaat: 'resultaat',
    behoeften: 'behoeften',
    plan: 'plan',
    signalen: 'signalen',
  } satisfies Record<Deel, string>,
  anoniem:
    'Gemeenten die anoniem delen, tellen mee in de aantallen. Bij hun naam staat ‘nog niets gedeeld’, net als bij gemeenten die echt niets delen.',
  zonderNamen: 'Dit rapport noemt geen gemeenten. Daarom staat hier niet welke gemeenten delen.',
}

export const spreidingTekst = {
  titel: 'Hoe zijn de kenmerken verdeeld?',
  inleiding:
    'Per kenmerk ziet u hoeveel gemeenten op elk niveau staan. De middelste score is de score waar de helft van de gemeenten op of onder zit. De middelste helft loopt van de score waar een kwart op of onder zit tot de score waar driekwart op of onder zit.',
  leeg: `Een spreiding laten wij zien vanaf ${MIN_GEMEENTEN} gemeenten met een score. Zoveel zijn er nog niet.`,
  figuur: (waarde: string) => `Niveaus van de gemeenten op de kenmerken van ${quote(waarde)}`,
  figuurAlle: (getoond: number, totaal: number) =>
    `Niveaus van de gemeenten op ${getoond === totaal ? 'alle kenmerken' : `${getoond} van de ${kenmerken(totaal)}`}`,
  figuurLens: (lens: string) => `Niveaus van de gemeenten op de onderdelen van ${quote(lens)}`,
  tabel: (waarde: string) => `De kenmerken van ${quote(waarde)} in aantallen gemeenten`,
  tabelLens: (lens: string) => `De onderdelen van ${quote(lens)} in aantallen gemeenten`,
  koppen: (eerste: string) => [
    eerste,
    'Gemeenten',
    ...[1, 2, 3, 4, 5].map((niveau) => `Niveau ${niveau}`),
    'Middelste score',
    'Middelste helft',
  ],
  kenmerk: 'Kenmerk',
  onderdeel: 'Onderdeel',
  helft: (eerste: string, derde: string) => `${eerste} tot ${derde}`,
  niemand: 'Nog geen gemeente deelt hier een score.',
  teWeinig: (n: number) =>
    `${gemeenten(n)} met een score. Dat zijn er te weinig om een spreiding te laten zien.`,
  stand: (onder: number, n: number) => {
    if (onder === 0) return `${alleGemeenten(n)} halen het basisniveau.`
    if (onder === n) return `${alleGemeenten(n)} staan onder het basisniveau.`
    return `${onder} van de ${gemeenten(n)} ${onder === 1 ? 'staat' : 'staan'} onder het basisniveau.`
  },
  midden: (mediaan: string, eerste: string, derde: string) =>
    eerste === derde
      ? `De middelste score is ${mediaan}; zeker de helft van de gemeenten heeft die score.`
      : `De middelste score is ${mediaan}; de middelste helft loopt van ${eerste} tot ${derde}.`,
  alt: (namen: readonly string[], onder: number, n: number) =>
    `Het vaakst onder het basisniveau: ${joinWords(namen.map(quote))}, bij ${onder} van de ${gemeenten(n)}.`,
  altVeel: (soort: string, onder: number, n: number) =>
    `Bij ${soort} staan de meeste gemeenten onder het basisniveau: steeds ${onder} van de ${n}.`,
  kenmerken,
  onderdelen: (aantal: number) => countNoun(aantal, 'onderdeel', 'onderdelen'),
  altGehaald: 'Alle gemeenten halen bij elk kenmerk met een spreiding het basisniveau.',
  altLeeg: 'Nog nergens zijn er genoeg gemeenten om een spreiding te laten zien.',
}

export const kaartTekst = {
  titel: 'Gemeenten en kenmerken',
  inleiding:
    'Per gemeente die haar resultaat met haar naam deelt, staat hier het niveau van elk kenmerk, met de score erachter. Hoe donkerder, hoe verder. De gemeenten staan op naam: het is geen ranglijst.',
  leeg: 'Nog geen gemeente deelt haar resultaat met haar naam.',
  tabel: (waarde: string) => `Niveau en score per gemeente: ${quote(waarde)}`,
  gemeente: 'Gemeente',
  /** On one line. */
  cel: (niveau: number, score: string) => `${niveau}\u00a0(${score})`,
  celAnders: (niveau: number, score: string) => `${niveau}\u00a0(${score})\u00a0*`,
  anders:
    '* Gemeten met een versie van het instrument waarin de vragen van dit kenmerk anders zijn. Leg dit niet naast de andere gemeenten.',
  waarom: {
    'onvoldoende-beoordeeld': 'te weinig beoordeeld',
    nvt: 'niet van toepassing',
  },
}

export const knelpuntTekst = {
  titel: 'Waar loopt de regio vast?',
  inleiding:
    'Een knelpunt noemen wij gemeenschappelijk als meer dan de helft van de gemeenten bij dat kenmerk onder het basisniveau staat.',
  leeg: 'Er tellen nog te weinig gemeenten mee om te zeggen wat de meeste gemeenten raakt.',
  geen: 'Er is geen kenmerk waarbij meer dan de helft van de gemeenten onder het basisniveau staat.',
  zin: (aantal: number) => `Dat geldt voor ${kenmerken(aantal)}.`,
  tabel: 'Kenmerken waarbij de meeste gemeenten onder het basisniveau staan',
  koppen: ['Kenmerk', 'Onder het basisniveau', 'Waarover gaat het?'],
  van: (onder: number, van: number, alleenMetNaam: boolean) =>
    `${onder} van ${van}${alleenMetNaam ? ' (alleen met naam)' : ''}`,
  meer: (aantal: number) =>
    `En bij nog ${kenmerken(aantal)} staat meer dan de helft onder het basisniveau`,
  item: (naam: string, onder: number, van: number) =>
    `${quote(naam)}: ${onder} van de ${gemeenten(van)} onder het basisniveau`,
}

const BEHOEFTEN: Readonly<Record<Behoeftesoort, string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling met andere gemeenten',
  randvoorwaarde: 'Landelijke randvoorwaarde',
}
const URGENTIES: Readonly<Record<keyof NonNullable<Vraag['urgenties']>, string>> = {
  nu: 'nu',
  'dit-jaar': 'dit jaar',
  later: 'later',
}

export const vraagTekst = {
  titel: 'Welke ondersteuning is nodig?',
  inleiding: ({ herkenbaar, anoniem }: Telling) =>
    `Hun behoefte aan ondersteuning delen: ${sayTelling({ herkenbaar, anoniem })}.`,
  leeg: 'Nog geen gemeente deelt haar behoefte aan ondersteuning.',
  teWeinig:
    'Bij geen enkele vraag tellen vijf gemeenten of meer mee. Daarom staan de vragen niet in dit rapport zonder namen.',
  /** Of who shares anonymously it may be that it only does not show. */
  geen: ({ anoniem }: Telling) =>
    anoniem > 0
      ? 'De gemeenten die hierover delen, hebben nog niets gevraagd dat hier te zien mag zijn.'
      : 'De gemeenten die hierover delen, hebben geen behoefte aan ondersteuning vastgelegd.',
  zin: (aantal: number, bij: number) =>
    `Zij noemen ${countNoun(aantal, 'soort hulp', 'soorten hulp')} bij ${kenmerken(bij)}. De vraag van de meeste gemeenten staat bovenaan.`,
  zonderNamen:
    'Een vraag waarbij minder dan vijf gemeenten meetellen, staat alleen in het rapport met namen.',
  tabel: 'Gevraagde hulp per kenmerk',
  koppen: ['Kenmerk', 'Welke hulp?', 'Gemeenten', 'Wanneer?', 'In de catalogus'],
  wie: 'Wie?',
  soort: BEHOEFTEN,
  wanneer: (urgenties: NonNullable<Vraag['urgenties']>) =>
    (['nu', 'dit-jaar', 'later'] as const)
      .filter((urgentie) => urgenties[urgentie] > 0)
      .map((urgentie) => `${urgenties[urgentie]} ${URGENTIES[urgentie]}`)
      .join(', '),
  gemeente: (naam: string, urgentie: keyof NonNullable<Vraag['urgenties']>) =>
    `${naam} (${URGENTIES[urgentie]})`,
  dekking: ({ dekking, aanbod }: Pick<Vraag, 'dekking' | 'aanbod'>) => {
    if (dekking === 'niets') return 'niets'
    return dekking === 'kenmerk' ? `${aanbod.length} voor dit kenmerk` : `${aanbod.length} algemeen`
  },
  zonderAanbod: 'Vragen waarvoor de catalogus niets heeft',
  zonderAanbodGeen: 'Voor elke gevraagde soort hulp heeft de catalogus aanbod.',
  item: (naam: string, soort: string, aantal: number | null) =>
    `${soort} bij ${quote(naam)}: ${sayGemeenten(aantal)}`,
  aanbod: 'Wat de catalogus heeft',
  aanbodItem: (naam: string, soort: string, titels: readonly string[], meer: number) =>
    `${soort} bij ${quote(naam)}: ${titels.join('; ')}${meer > 0 ? `; en nog ${meer}` : ''}`,
}

const PARTIJEN: Readonly<Record<Partij, string>> = {
  rijk: 'Het Rijk',
  aanbieders: 'Aanbieders van zorg en welzijn',
  opleidingen: 'Opleidingen',
  regio: 'De regio',
  verzekeraars: 'Zorgverzekeraars en zorgkantoren',
  anders: 'Iemand anders',
}

export const signaalTekst = {
  titel: 'Wat moeten anderen oplossen?',
  inleiding: (telling: Telling) => `Hun signalen delen: ${sayTelling(telling)}.`,
  leeg: 'Nog geen gemeente deelt signalen.',
  teWeinig:
    'Bij geen enkel signaal tellen vijf gemeenten of meer mee. Daarom staan de signalen niet in dit rapport zonder namen.',
  geen: ({ anoniem }: Telling) =>
    anoniem > 0
      ? 'De gemeenten die hierover delen, hebben nog niets gemeld dat hier te zien mag zijn.'
      : 'De gemeenten die hierover delen, hebben geen signalen vastgelegd.',
  tabel: 'Signalen per kenmerk en per partij',
  koppen: ['Kenmerk', 'Wie kan dit oplossen?', 'Gemeenten'],
  woorden: 'Wat gemeenten met naam schrijven',
  partij: PARTIJEN,
  tekst: (naam: string, tekst: string) => `${naam}: ${tekst}`,
  zonderNamen:
    'De teksten van de signalen staan alleen in het rapport met namen: uit een tekst is vaak af te leiden van wie hij komt. Ook een signaal waarbij minder dan vijf gemeenten meetellen, staat alleen daarin.',
  item: (partij: string, aantal: number) => `${partij}: genoemd bij ${kenmerken(aantal)}`,
}

const VERANDERINGEN: Readonly<Record<Verandering['soort'], string>> = {
  omhoog: 'Omhoog',
  omlaag: 'Omlaag',
  gelijk: 'Gelijk',
  'niet-vergelijkbaar': 'Niet te vergelijken',
  'geen-score': 'Geen score',
}

export const jarenTekst = {
  titel: (vorig: number, jaar: number) => `Wat veranderde er van ${vorig} naar ${jaar}?`,
  zonderJaren: 'Wat veranderde er?',
  leeg: 'Er is nog niets gedeeld. Daarom is er niets te zeggen over verandering.',
  geenVorig: (vorig: number) =>
    `Van ${vorig} zijn er niet genoeg gedeelde resultaten om naast dit jaar te leggen.`,
  inleiding: (vorig: number, jaar: number) =>
    `Hieronder staat per kenmerk de middelste score van de gemeenten die deelden in ${vorig} en in ${jaar}. Dat hoeven niet dezelfde gemeenten te zijn. Een verschil zegt dus niet vanzelf dat gemeenten vooruitgingen.`,
  zin: (beide: number, hoger: number, lager: number) =>
    `Bij ${kenmerken(beide)} is er van beide jaren een middelste score: bij ${hoger} is die hoger, bij ${lager} lager en bij ${beide - hoger - lager} gelijk.`,
  tabel: (vorig: number, jaar: number) => `Middelste score in ${vorig} en ${jaar}`,
  koppen: (vorig: number, jaar: number) => [
    'Kenmerk',
    `Gemeenten ${vorig}`,
    `Middelste score ${vorig}`,
    `Gemeenten ${jaar}`,
    `Middelste score ${jaar}`,
  ],
  metNaam: 'Gemeenten die beide jaren met naam deelden',
  metNaamTabel: 'Hoeveel kenmerken veranderden per gemeente',
  gemeente: 'Gemeente',
  soorten: VERANDERINGEN,
  geenMetNaam: 'Geen gemeente deelde beide jaren haar resultaat met haar naam.',
}

export const regioLensTekst = {
  titel: (lens: string) => `Bekeken vanuit ${quote(lens)}`,
  uitleg:
    'Hieronder staat dezelfde uitkomst, geordend naar de onderdelen van deze afspraak of dit kader. Er zijn geen extra vragen gesteld. Een onderdeel staat er alleen als het op twee vragen of meer rust, en altijd als verdeling over gemeenten samen, nooit met een naam erbij.',
  weggelaten: (titels: readonly string[]) =>
    `Weggelaten, omdat minder dan twee vragen erover gaan: ${joinWords(titels.map(quote))}.`,
}
