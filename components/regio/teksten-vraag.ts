import type { Urgentie } from '@/lib/behoeften/schema'
import type { Behoeftesoort } from '@/lib/instrument/model'
import { countNoun, quote } from '@/lib/report/format'
import { KLEIN_AANTAL, sayGemeenten } from '@/lib/report/teksten-regio'
import type { Partij } from '@/lib/signalen/schema'
import type { Telling } from '@/lib/report/regio/input'
import type { Dekking } from '@/lib/vraagbeeld/schema'

const SOORTEN: Readonly<Record<Behoeftesoort, string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling',
  randvoorwaarde: 'Landelijke randvoorwaarde',
}

const URGENTIES: Readonly<Record<Urgentie, string>> = {
  nu: 'nu',
  'dit-jaar': 'dit jaar',
  later: 'later',
}

const DEKKINGEN: Readonly<Record<Dekking, string>> = {
  kenmerk: 'Ja',
  algemeen: 'Alleen algemeen',
  niets: 'Niets',
}

/** "7 gemeenten delen de behoeften (3 met naam en 4 zonder naam)." */
function describeDelers({ herkenbaar, anoniem }: Telling, wat: string): string {
  const n = herkenbaar + anoniem
  const begin = `${n === 1 ? '1 gemeente deelt' : `${n} gemeenten delen`} ${wat}`
  if (anoniem === 0) return `${begin} met naam.`
  if (herkenbaar === 0) return `${begin} zonder naam.`
  return `${begin} (${herkenbaar} met naam en ${anoniem} zonder naam).`
}

/** Within a sentence: only what is a name keeps its capital. */
const PARTIJEN_IN_ZIN: Readonly<Record<Partij, string>> = {
  rijk: 'het Rijk',
  aanbieders: 'aanbieders',
  opleidingen: 'opleidingen',
  regio: 'de regio',
  verzekeraars: 'zorgverzekeraars',
  anders: 'iemand anders',
}

export const VRAAG_TEKSTEN = {
  niemand: 'Nog geen gemeente deelt welke ondersteuning zij zoekt.',
  geen: (telling: Telling) =>
    `${describeDelers(telling, 'de behoeften')} Er is nog niets gevraagd dat hier te zien mag zijn.`,
  zin: (telling: Telling, kort: string, soort: Behoeftesoort, aantal: number | null) =>
    `${describeDelers(telling, 'de behoeften')} Het meest gevraagd: ${SOORTEN[soort].toLowerCase()} bij ${quote(kort)} (${sayGemeenten(aantal)}).`,
  dekking: (gedekt: number, totaal: number) =>
    gedekt === totaal
      ? 'Voor alles wat is gevraagd heeft de catalogus aanbod bij dat kenmerk.'
      : `Voor ${gedekt} van de ${countNoun(totaal, 'vraag', 'vragen')} heeft de catalogus aanbod bij dat kenmerk.`,
  nergens: 'Zonder aanbod in de catalogus:',
  algemeen: 'Alleen algemeen aanbod, niet voor dit kenmerk:',
  vraag: (soort: Behoeftesoort, kort: string) =>
    `${SOORTEN[soort].toLowerCase()} bij ${quote(kort)}`,
  bijschrift: 'Gevraagde ondersteuning per kenmerk en soort',
  kolommen: {
    kenmerk: 'Kenmerk',
    soort: 'Wat is nodig',
    aantal: 'Gemeenten',
    wanneer: 'Wanneer',
    wie: 'Met naam',
    dekking: 'Aanbod',
  },
  soorten: SOORTEN,
  dekkingen: DEKKINGEN,
  aanbod: (aantal: number) => countNoun(aantal, 'mogelijkheid', 'mogelijkheden'),
  aanbodVan: (aantal: number, soort: Behoeftesoort, kort: string) =>
    `${countNoun(aantal, 'mogelijkheid', 'mogelijkheden')} voor ${SOORTEN[soort].toLowerCase()} bij ${kort}`,
  klein: KLEIN_AANTAL,
  wanneer: (urgenties: Readonly<Record<Urgentie, number>>) =>
    (['nu', 'dit-jaar', 'later'] as const)
      .filter((urgentie) => urgenties[urgentie] > 0)
      .map((urgentie) => `${urgenties[urgentie]} ${URGENTIES[urgentie]}`)
      .join(', '),
  wie: (naam: string, urgentie: Urgentie) => `${naam} (${URGENTIES[urgentie]})`,
  geen_naam: '–',
  meer: (aantal: number) => `Nog ${countNoun(aantal, 'vraag', 'vragen')}`,
} as const

export const SIGNAAL_TEKSTEN = {
  niemand: 'Nog geen gemeente deelt wat zij niet zelf kan oplossen.',
  geen: (telling: Telling) =>
    `${describeDelers(telling, 'signalen')} Er is nog niets gemeld dat hier te zien mag zijn.`,
  zin: (telling: Telling, kort: string, partij: Partij) =>
    `${describeDelers(telling, 'signalen')} Het vaakst genoemd: ${PARTIJEN_IN_ZIN[partij]} bij ${quote(kort)}.`,
  kop: (kort: string, partij: Partij) => `${kort}: ${PARTIJEN_IN_ZIN[partij]}`,
  aantal: sayGemeenten,
  tekst: (tekst: string) => quote(tekst),
  zonderTekst: 'Genoemd door gemeenten die zonder naam delen. De tekst ziet u niet.',
  meer: (aantal: number) => `Nog ${countNoun(aantal, 'onderwerp', 'onderwerpen')}`,
} as const
