import { MIN_ANONIEM, MIN_GEMEENTEN, type Deelvorm } from '@/lib/scoring/aggregate'
import { countNoun, joinWords } from '@/lib/report/format'
import type { Afscherming, GroepSoort, Grootteklasse } from '@/lib/vergelijking/schema'

const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
const deel = (aantal: number) => (aantal === 1 ? 'deelt' : 'delen')
const getal = (aantal: number) => aantal.toLocaleString('nl-NL')

function describeKlasse({ van, tot }: Grootteklasse): string {
  if (tot === null) return `${getal(van)} inwoners of meer`
  if (van === 0) return `minder dan ${getal(tot)} inwoners`
  return `${getal(van)} tot ${getal(tot)} inwoners`
}

const EIGEN: Readonly<Record<Deelvorm, string>> = {
  niet: 'Uw gemeente deelt deze meting niet. Uw scores tellen dus nergens mee.',
  anoniem: 'Uw gemeente deelt deze meting anoniem.',
  herkenbaar: 'Uw gemeente deelt deze meting herkenbaar met de adviseur van uw regio.',
}

const AFGESCHERMD: Readonly<Record<Afscherming, string>> = {
  'te-weinig': 'Te weinig gemeenten',
  herleidbaar: 'Te herleiden',
}

export const VERGELIJKING_TEKSTEN = {
  titel: 'Hoe staan andere gemeenten ervoor?',
  titelVan: (meting: string) => `${meting} naast andere gemeenten`,
  kruimel: 'Vergelijken',
  resultaten: 'Resultaten',
  inleiding:
    'U ziet uw eigen score naast de spreiding van gemeenten die hun resultaat delen. Dit is geen ranglijst: u ziet niet welke gemeente welke score heeft.',
  groep: {
    regio: (regio: string) => `Gemeenten in ${regio}`,
    grootte: (klasse: Grootteklasse) => `Gemeenten met ${describeKlasse(klasse)}`,
  } satisfies Record<GroepSoort, unknown>,
  teWeinig: (n: number) =>
    n === 0
      ? `Nog geen gemeente deelt hier haar resultaat. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u de spreiding.`
      : `${n === 1 ? 'Eén gemeente' : gemeenten(n)} ${deel(n)} hier ${n === 1 ? 'haar' : 'hun'} resultaat. Dat ${n === 1 ? 'is' : 'zijn er'} te weinig om iets te laten zien: vanaf ${MIN_GEMEENTEN} gemeenten ziet u de spreiding, zodat niemand één gemeente kan herkennen.`,
  zonderAnoniem: `Minder dan ${MIN_ANONIEM} gemeenten delen hier anoniem. Hun scores tellen daarom niet mee. Zo zijn ze niet te herkennen.`,
  zin: (n: number, plaatsen: { onder: number; binnen: number; boven: number }) => {
    const begin = `${gemeenten(n)} ${deel(n)} hier hun resultaat.`
    const totaal = plaatsen.onder + plaatsen.binnen + plaatsen.boven
    if (totaal === 0) return `${begin} Er is geen kenmerk waar u uw eigen score naast kunt leggen.`
    const delen = [
      ...(plaatsen.binnen > 0 ? [`bij ${plaatsen.binnen} binnen de middelste helft`] : []),
      ...(plaatsen.onder > 0 ? [`bij ${plaatsen.onder} eronder`] : []),
      ...(plaatsen.boven > 0 ? [`bij ${plaatsen.boven} erboven`] : []),
    ]
    return `${begin} Van de ${countNoun(totaal, 'kenmerk', 'kenmerken')} met een score ligt uw score ${joinWords(delen)}.`
  },
  bijschrift: (groep: string) => `Uw score en de spreiding per kenmerk: ${groep}`,
  kolommen: {
    kenmerk: 'Kenmerk',
    beeld: 'Niveau 1 tot en met 5',
    eigen: 'Uw score',
    mediaan: 'Midden',
    helft: 'Middelste helft',
    n: 'Gemeenten',
  },
  kort: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  helft: (laag: string, hoog: string) => `${laag} tot ${hoog}`,
  geenScore: '–',
  afgeschermd: AFGESCHERMD,
  herleidbaarUitleg:
    'Te herleiden: naast de andere groep zou hier te zien zijn hoe enkele gemeenten scoren. Daarom laten wij dit weg.',
  legenda: {
    titel: 'Uitleg van de tekens',
    score: 'Uw score',
    mediaan: 'Midden: de helft van de gemeenten scoort dit of lager',
    helft: 'Middelste helft van de gemeenten',
    basisniveau: 'Basisniveau: niveau 4',
  },
  beeld: (eigen: string | null, laag: string, midden: string, hoog: string) =>
    `${eigen ? `uw score ${eigen}, ` : ''}middelste helft van ${laag} tot ${hoog}, midden ${midden}, basisniveau 4`,
  niveausTitel: 'Hoe vaak elk niveau voorkomt',
  niveausBijschrift: (groep: string) => `Aantal gemeenten per niveau en kenmerk: ${groep}`,
  niveau: (niveau: number) => `Niveau ${niveau}`,
  eigen: EIGEN,
  naarDelen: { bepalen: 'Kiezen wat u deelt', lezen: 'Bekijken wat wordt gedeeld' },
  eigenTitel: 'Wat deelt uw gemeente zelf?',
  uitleg:
    'Van elke gemeente telt alleen de nieuwste vastgestelde meting mee die zij deelt, en alleen kenmerken waarvan de vragen dezelfde zijn als in uw meting. Uw eigen gemeente telt alleen mee als zij zelf deelt.',
}
