import { NIVEAU_NAMEN } from '@/components/niveau/teksten'
import type { Refusal } from '@/lib/authz/access'
import type { Keuze } from '@/lib/invoer/keuze'
import { countNoun, formatDatum, quote } from '@/lib/report/format'
import type { Ambitie, Prioriteit } from '@/lib/scoring/model'

const TIJDZONE = 'Europe/Amsterdam'
const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: TIJDZONE })
const tijd = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: TIJDZONE })
const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: TIJDZONE,
})

const wijzigingen = (aantal: number) => countNoun(aantal, 'wijziging', 'wijzigingen')

export const JOURNAAL_TEKSTEN = {
  titel: 'Journaal',
  titelVan: (meting: string) => `Journaal van ${meting}`,
  inleiding:
    'Hier ziet u wie wat wanneer veranderde in deze meting. Het nieuwste staat bovenaan. De antwoorden van deelnemers staan er niet bij: die zijn van henzelf.',
  dag: (date: Date) => {
    const text = dag.format(date)
    return text.charAt(0).toUpperCase() + text.slice(1)
  },
  tijd: (date: Date) => tijd.format(date),
  accountWeg: 'account verwijderd',
  leeg: 'Er is in deze meting nog niets veranderd.',
  nietsGevonden: 'Met deze keuze is er geen wijziging gevonden.',
  aantal: (aantal: number, van: number, tot: number) =>
    van === 1 && tot === aantal
      ? wijzigingen(aantal)
      : `${wijzigingen(aantal)}, u ziet ${van} tot en met ${tot}`,
  paginas: 'Pagina’s van het journaal',
  nieuwer: 'Nieuwere wijzigingen',
  ouder: 'Oudere wijzigingen',
}

export const FILTER_TEKSTEN = {
  titel: 'Zoek in het journaal',
  velden: { kenmerk: 'Kenmerk', persoon: 'Door wie', van: 'Vanaf', tot: 'Tot en met' },
  alleKenmerken: 'Alle kenmerken',
  iedereen: 'Iedereen',
  foutTitel: 'Niet alles van uw keuze kan',
}

export const REGEL_TEKSTEN = {
  was: 'Was',
  werd: 'Werd',
  kenmerk: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  vraag: (kenmerk: string, stelling: string) => `${kenmerk}: ${stelling}`,
  oordeel: {
    gegeven: 'Oordeel gegeven',
    gewijzigd: 'Oordeel gewijzigd',
    teruggenomen: 'Oordeel teruggenomen',
    overgenomen: 'Oordeel overgenomen uit de antwoorden',
    geen: 'Nog geen oordeel',
    alleenTekst: 'Nog geen niveau',
    nvt: 'Niet van toepassing',
    weetNiet: 'Weet niet',
    toelichting: 'Toelichting',
    standpunt: 'Afwijkend standpunt',
    geenTekst: 'Geen',
  },
  ambitie: {
    bepaald: 'Ambitie bepaald',
    gewijzigd: 'Ambitie gewijzigd',
    teruggenomen: 'Ambitie teruggenomen',
    geen: 'Geen eigen ambitie: niveau 4, prioriteit midden',
    onbekend: 'Niet bewaard',
  },
  taak: {
    verdeeld: 'Kenmerk verdeeld',
    niemand: 'Niemand',
    onbekend: 'Iemand die geen lid meer is',
    voor: (naam: string, gereedOp: string | null) =>
      gereedOp === null ? naam : `${naam}, klaar op ${formatDatum(gereedOp)}`,
  },
  gedeeld: 'Delen met uw regio gewijzigd',
  gestart: (naam: string) => `Meting ${quote(naam)} gestart`,
  vastgesteld: (revisie: number) => `Meting vastgesteld, revisie ${revisie}`,
  heropend: (revisie: number) => `Meting heropend als revisie ${revisie}`,
  reden: 'Reden',
  sha256: 'Controlecode',
  heleTekst: (tekens: number) => `Hele tekst (${tekens.toLocaleString('nl-NL')} tekens)`,
  zetTerug: 'Zet terug',
  zetTerugWat: (titel: string, onderwerp: string) => `wat er stond: ${titel}, ${onderwerp}`,
  teruggezet: 'Teruggezet. Dit staat nu ook als nieuwe wijziging bovenaan het journaal.',
}

const PRIORITEITEN: Readonly<Record<Prioriteit, string>> = {
  laag: 'laag',
  midden: 'midden',
  hoog: 'hoog',
}

/** An ambitie in words. */
export function describeAmbitie(ambitie: Ambitie | null): string {
  if (!ambitie) return REGEL_TEKSTEN.ambitie.geen
  const { niveau, prioriteit, jaar } = ambitie
  const wanneer = jaar === undefined ? '' : ` in ${jaar}`
  return `Niveau ${niveau} (${NIVEAU_NAMEN[niveau]})${wanneer}, prioriteit ${PRIORITEITEN[prioriteit]}`
}

/** A judgement in words, without what was written beside it. */
export function describeOordeel(keuze: Keuze | null): string {
  const { oordeel } = REGEL_TEKSTEN
  if (!keuze) return oordeel.geen
  if (keuze.soort === 'niveau') return `Niveau ${keuze.niveau} (${NIVEAU_NAMEN[keuze.niveau]})`
  return { nvt: oordeel.nvt, 'weet-niet': oordeel.weetNiet, open: oordeel.alleenTekst }[keuze.soort]
}

const WEIGERING: Readonly<Record<Refusal, string>> = {
  'niet-ingelogd': 'U bent niet meer ingelogd. Log opnieuw in en probeer het nog eens.',
  'niet-gevonden': 'Deze meting bestaat niet meer.',
  'geen-recht': 'Met uw rol kunt u deze waarde niet terugzetten.',
}

export const TERUG_FOUTEN = {
  ...WEIGERING,
  gesloten: 'Deze meting is vastgesteld. Er kan niets meer veranderen.',
  'andere-werkwijze': 'In deze meting kunt u deze waarde niet terugzetten.',
  'niet-terug-te-zetten': 'Deze waarde is niet terug te zetten. Laad de pagina opnieuw.',
  conflict: (nu: string) =>
    `Dit is intussen veranderd. Nu staat er: ${quote(nu)}. Er is niets overschreven. Wilt u toch terugzetten? Kies dan nog een keer ‘Zet terug’.`,
}

const DEELNEMERS: Readonly<Record<string, string>> = {
  uitnodigen: 'Deelnemers uitgenodigd',
  uitnodigingstekst: 'Tekst van de uitnodiging gewijzigd',
  'nieuwe-link': 'Nieuwe link gestuurd aan een deelnemer',
  'toegang-intrekken': 'Link van een deelnemer ingetrokken',
  'uitnodiging-verwijderen': 'Uitnodiging verwijderd',
  'perspectief-wijzigen': 'Perspectief van een deelnemer gewijzigd',
  'open-link-maken': 'Open link gemaakt',
  'open-link-uitzetten': 'Open link uitgezet',
  'open-link-vervangen': 'Open link vervangen door een nieuwe',
  'open-link-maximum': 'Maximum van een open link gewijzigd',
  herinneren: 'Herinnering gestuurd',
  'mails-opnieuw': 'Mislukte mails opnieuw verstuurd',
  'ronde-verlengd': 'Laatste dag van de ronde gewijzigd',
  'ronde-gesloten': 'Ronde gesloten',
  'ronde-heropend': 'Ronde heropend',
}

const OPMERKINGEN: Readonly<Record<string, string>> = {
  geplaatst: 'Opmerking geplaatst',
  antwoord: 'Opmerking beantwoord',
  gewijzigd: 'Opmerking gewijzigd',
  verwijderd: 'Opmerking verwijderd',
  opgelost: 'Opmerking opgelost',
  heropend: 'Opmerking weer geopend',
}

const ONDERBOUWING: Readonly<Record<string, string>> = {
  toegevoegd: 'Onderbouwing toegevoegd',
  gekoppeld: 'Onderbouwing bij de vraag gezet',
  ontkoppeld: 'Onderbouwing bij de vraag weggehaald',
  gewijzigd: 'Onderbouwing gewijzigd',
  verwijderd: 'Onderbouwing verwijderd',
}

const PLAN: Readonly<Record<string, string>> = {
  toegevoegd: 'Actie toegevoegd',
  gewijzigd: 'Actie gewijzigd',
  verplaatst: 'Actie naar een andere status',
  verwijderd: 'Actie verwijderd',
}

const REACTIES: Readonly<Record<string, string>> = {
  gegeven: 'Reactie gegeven',
  gewijzigd: 'Reactie gewijzigd',
  ingetrokken: 'Reactie ingetrokken',
  beantwoord: 'Antwoord op een reactie',
  gevolgd: 'Opvolging van een reactie bijgewerkt',
  overgenomen: 'Reactie overgenomen in het plan',
}

type Daden = Readonly<{ algemeen: string; daden: Readonly<Record<string, string>> }>

/** What was done, by operation and by kind of deed. */
export const OVERIG_TEKSTEN: Readonly<Record<string, Daden>> = {
  'deelnemers:beheren': { algemeen: 'Deelnemers beheerd', daden: DEELNEMERS },
  'opmerking:plaatsen': { algemeen: 'Opmerking', daden: OPMERKINGEN },
  'onderbouwing:bewaren': { algemeen: 'Onderbouwing', daden: ONDERBOUWING },
  'plan:bepalen': { algemeen: 'Verbeterplan', daden: PLAN },
  'behoefte:bepalen': { algemeen: 'Ondersteuning die nodig is, of een signaal', daden: {} },
  'meting:delen': { algemeen: REGEL_TEKSTEN.gedeeld, daden: {} },
  'reactie:geven': { algemeen: 'Reactie van een adviseur', daden: REACTIES },
  'reactie:beantwoorden': { algemeen: 'Reactie van een adviseur', daden: REACTIES },
  'meting:importeren': { algemeen: 'Meting uit een bestand gehaald', daden: {} },
  'rapport:samenstellen': { algemeen: 'Rapport samengesteld', daden: {} },
}

/** The words for the facts beside a deed. */
export const FEIT_TEKSTEN: Readonly<Record<string, string>> = {
  aantal: 'Aantal',
  perspectief: 'Perspectief',
  maximum: 'Maximum',
  titel: 'Titel',
}

export const GESCHIEDENIS_TEKSTEN = {
  titel: 'Geschiedenis van deze meting',
  moment: (date: Date) => moment.format(date),
  gestart: 'Gestart',
  vastgesteld: (revisie: number) => `Vastgesteld, revisie ${revisie}`,
  heropend: (revisie: number) => `Heropend als revisie ${revisie}`,
  naarJournaal: 'Bekijk alle wijzigingen in het journaal',
}
