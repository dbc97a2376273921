import type { Niveau } from '@/lib/instrument/model'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { countNoun } from '@/lib/report/format'

export const PLAN_TEKSTEN = {
  titel: 'In het verbeterplan',
  inPlan: 'Zet in het plan',
  staatErin: 'Staat in het plan',
  over: (handvat: string) => `: ${handvat}`,
  aantal: (aantal: number) => `${countNoun(aantal, 'actie', 'acties')} in het plan`,
  geen: 'Voor dit kenmerk staat nog niets in het verbeterplan.',
  eigenActie: 'Voeg een eigen actie toe',
  naarPlan: 'Naar het verbeterplan',
  status: ACTIESTATUS_NAMEN,
  eigenaar: (eigenaar: string) => eigenaar || 'nog niemand',
  kolommen: { actie: 'Actie', eigenaar: 'Wie', status: 'Status' },
}

export const KENMERK_TEKSTEN = {
  paginatitel: (kort: string, meting: string) => `${kort} · ${meting}`,
  opDezePagina: 'Op deze pagina',
  gespreksvragen: 'Vragen voor het gesprek',
  nuOp: 'Zo staat het ervoor',
  vragen: 'De vragen',
  vraag: (id: string) => `Vraag ${id.slice(1).replace(/^0/, '')}`,
  uitkomst: (oordeel: string, verschuiving: string | null) =>
    `Uitkomst deelnemers: ${oordeel}${verschuiving === null ? '' : ` (${verschuiving})`}`,
  nu: (niveau: Niveau) => `Niveau ${niveau}, zo staat het er nu voor:`,
  volgende: (niveau: Niveau) => `Niveau ${niveau} ziet er zo uit:`,
  beschrijving: 'Wat dit niveau betekent',
  beschrijvingen: 'Wat dit niveau en het volgende betekenen',
  verdeling: (aantal: number) =>
    `Hoe de ${countNoun(aantal, 'antwoord', 'antwoorden')} verdeeld zijn`,
  verdelingTabel: 'Deze figuur als tabel',
  verdelingKolom: 'Wie',
  niveauKolom: (niveau: number) => `Niveau ${niveau}`,
  werkruimte: 'Onderbouwing en opmerkingen',
  handvatten: 'Handvatten',
  stap: (van: Niveau, naar: Niveau) => `Van niveau ${van} naar niveau ${naar}`,
  stapNu: (van: Niveau, naar: Niveau) => `Nu aan zet: van niveau ${van} naar niveau ${naar}`,
  andereStappen: (aantal: number) =>
    `Handvatten voor ${aantal === 1 ? 'een andere stap' : `${aantal} andere stappen`}`,
  hoortBij: 'Hoort bij',
  behoefte: 'Zeg wat u voor dit kenmerk nodig hebt',
  catalogus: 'Alle ondersteuning bij dit kenmerk',
  ontwikkelingen: 'Wat er landelijk speelt',
  kader: 'Lees dit kenmerk in het kader',
}
