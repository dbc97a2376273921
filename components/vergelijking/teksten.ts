import { FIGUUR_TEKSTEN } from '@/lib/figuren/teksten'
import { countNoun } from '@/lib/report/format'
import {
  MIN_ANONIEM,
  MIN_GEMEENTEN,
  type Deelvorm,
  type Spreidingsbeeld,
} from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'

const FIGUUR = FIGUUR_TEKSTEN.vergelijking
const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
const deel = (aantal: number) => (aantal === 1 ? 'deelt' : 'delen')
const EIGEN: Readonly<Record<Deelvorm, string>> = {
  niet: 'Uw gemeente deelt deze meting niet. Uw scores tellen dus nergens mee.',
  anoniem: 'Uw gemeente deelt deze meting anoniem. Of zij nu meetelt, ziet u bij wat u deelt.',
  herkenbaar: 'Uw gemeente deelt deze meting herkenbaar met de adviseur van uw regio.',
}

function describeZonderAnoniem(n: number): string {
  const begin = `Hier ${n === 1 ? 'telt' : 'tellen'} ${n === 0 ? 'nog geen gemeenten' : `nog maar ${gemeenten(n)}`} mee.`
  return `${begin} Wie anoniem deelt, telt alleen mee samen met minstens ${MIN_ANONIEM - 1} andere gemeenten uit dezelfde regio. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u de spreiding, zodat niemand één gemeente kan herkennen.`
}

export const VERGELIJKING_TEKSTEN = {
  titel: 'Hoe staan andere gemeenten ervoor?',
  titelVan: (meting: string) => `${meting} naast andere gemeenten`,
  kruimel: 'Vergelijken',
  resultaten: 'Resultaten',
  inleiding:
    'U ziet uw eigen score naast de spreiding van gemeenten die hun resultaat delen. Dit is geen ranglijst: u ziet niet welke gemeente welke score heeft.',
  groep: FIGUUR.groep,
  teWeinig: (n: number, zonderAnoniem: boolean) => {
    if (zonderAnoniem) return describeZonderAnoniem(n)
    return n === 0
      ? `Nog geen gemeente deelt hier haar resultaat. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u de spreiding.`
      : `${n === 1 ? 'Eén gemeente' : gemeenten(n)} ${deel(n)} hier ${n === 1 ? 'haar' : 'hun'} resultaat. Dat ${n === 1 ? 'is' : 'zijn er'} te weinig om iets te laten zien: vanaf ${MIN_GEMEENTEN} gemeenten ziet u de spreiding, zodat niemand één gemeente kan herkennen.`
  },
  zonderAnoniem: `Niet iedereen die hier anoniem deelt, telt mee. Anonieme scores tellen alleen mee per vaste groep van minstens ${MIN_ANONIEM} gemeenten, en alleen als die groep hier compleet is. Zo zijn ze niet te herkennen.`,
  minderGemeenten:
    'Tellen bij een kenmerk minder gemeenten mee? Dan hebben gemeenten daar geen score, of blijft een groep die anoniem deelt erbuiten omdat zij daar allemaal hetzelfde niveau hebben.',
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
  afgeschermd: FIGUUR.afgeschermd,
  herleidbaarUitleg:
    'Te herleiden: naast de andere groep zou hier te zien zijn hoe enkele gemeenten scoren. Daarom laten wij dit weg.',
  legenda: {
    score: 'Uw score',
    mediaan: FIGUUR.legenda.mediaan,
    helft: FIGUUR.legenda.helft,
    basisniveau: 'Basisniveau: niveau 4',
  },
  beeld: (eigen: Breuk | null, { eerste, mediaan, derde }: Spreidingsbeeld['kwartielen']) =>
    `${eigen ? `uw score ${eigen.afgerond}, ` : ''}${FIGUUR.spreiding(eerste.afgerond, mediaan.afgerond, derde.afgerond)}, basisniveau 4`,
  niveausTitel: 'Hoe vaak elk niveau voorkomt',
  niveausBijschrift: (groep: string) => `Aantal gemeenten per niveau en kenmerk: ${groep}`,
  niveau: (niveau: number) => `Niveau ${niveau}`,
  eigen: EIGEN,
  naarDelen: { bepalen: 'Kiezen wat u deelt', lezen: 'Bekijken wat wordt gedeeld' },
  eigenTitel: 'Wat deelt uw gemeente zelf?',
  uitleg:
    'Van elke gemeente telt alleen de nieuwste vastgestelde meting mee die zij deelt, en alleen kenmerken waarvan de vragen dezelfde zijn als in uw meting. Uw eigen gemeente telt alleen mee als zij zelf deelt.',
}
