import type { Niveau } from '@/lib/instrument/model'

/** The names of the levels (scoring §1). */
export const NIVEAU_NAMEN: Readonly<Record<Niveau, string>> = {
  1: 'Nog niet gestart',
  2: 'In ontwikkeling',
  3: 'Deels ingericht',
  4: 'Geborgd',
  5: 'Geborgd en lerend',
}

const getal = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })

export const NIVEAU_TEKSTEN = {
  niveau: (niveau: Niveau) => `Niveau ${niveau}:`,
  nietBeoordeeld: 'Niet beoordeeld',
  score: (afgerond: string) => `${afgerond} van 5`,
  dekking: (beoordeeld: number, vanToepassing: number) =>
    `${beoordeeld} van de ${vanToepassing} vragen beoordeeld`,
  kolommen: {
    kenmerk: 'Kenmerk',
    beeld: 'Niveau 1 tot en met 5',
    score: 'Score',
    niveau: 'Niveau',
  },
  legenda: {
    titel: 'Uitleg van de tekens',
    score: 'Score: waar uw gemeente nu staat',
    ambitie: 'Ambitie: waar uw gemeente naartoe wil',
    basisniveau: 'Basisniveau: niveau 4, de kenmerken zijn geborgd',
    spreiding: 'Spreiding: van het laagste tot het hoogste antwoord',
  },
  beeld: {
    score: (afgerond: string) => `score ${afgerond}`,
    geenScore: 'geen score',
    ambitie: (niveau: Niveau) => `ambitie ${niveau}`,
    basisniveau: (niveau: Niveau) => `basisniveau ${niveau}`,
    spreiding: (laag: number, hoog: number) =>
      laag === hoog
        ? `alle antwoorden op ${getal(laag)}`
        : `antwoorden van ${getal(laag)} tot en met ${getal(hoog)}`,
  },
} as const
