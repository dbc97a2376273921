import type { Niveau } from '@/lib/instrument/model'
import { countNoun } from '@/lib/report/format'

/** The words of what the gaps ask of the gemeente. */
export const GEVOLGEN_TEKSTEN = {
  titel: 'Gevolgen',
  kop: 'Wat vragen de kloven van uw gemeente?',
  metadata: (meting: string) => `Gevolgen · ${meting}`,
  uitleg:
    'Het Richtinggevend kader noemt drie soorten gevolgen: voor uw rol als opdrachtgever, voor de samenwerking en voor de uitvoering. U ziet per soort de vragen die de ambitie van hun kenmerk nog niet halen. De grootste kloof staat bovenaan.',
  aantal: (aantal: number) => countNoun(aantal, 'vraag', 'vragen'),
  deel: (titel: string, aantal: number) => `${titel}: ${countNoun(aantal, 'vraag', 'vragen')}`,
  toonMeer: (aantal: number) => (aantal === 1 ? 'Toon nog 1 vraag' : `Toon nog ${aantal} vragen`),
  kenmerk: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  kern: 'kernvraag',
  nu: (niveau: Niveau, ambitie: Niveau) => `Nu niveau ${niveau}, ambitie ${ambitie}.`,
  volgende: (niveau: Niveau) => `Zo ziet niveau ${niveau} eruit:`,
  handvat: 'Een stap die u kunt zetten',
  naarKenmerk: 'Naar het kenmerk',
  inPlan: 'Zet in het plan',
  staatErin: 'Staat in het plan',
  over: (label: string, stelling: string) => `${label}: ${stelling}`,
  naarVragen: 'Vul de vragen in',
  naarResultaten: 'Naar de resultaten',
  naarAmbitie: 'Bekijk uw ambitie per kenmerk',
} as const
