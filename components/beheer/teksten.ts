import type { Beheerbeeld } from '@/lib/beheer/schema'
import { countNoun, joinWords } from '@/lib/report/format'

type Registerstand = Pick<Beheerbeeld, 'gemeenten' | 'verzonnen' | 'registerjaar'>

const aantal = (getal: number) => getal.toLocaleString('nl-NL')

/** The words of the start page of a beheerder, and of the way between the pages of the beheer. */
export const BEHEER_TEKSTEN = {
  navigatie: {
    titel: 'Beheer',
    begin: 'Overzicht',
    paginas: {
      gebruikers: 'Gebruikers',
      register: 'Gemeenten',
      instrument: 'Instrument',
      audit: 'Logboek',
    },
  },
  titel: 'Beheer',
  inleiding:
    'U beheert wie hier werkt en waarmee. Wat gemeenten invullen en niet delen, ziet u hier niet.',
  aandacht: {
    titel: 'Wat aandacht vraagt',
    niets: 'Er is nu niets dat op u wacht.',
    register: (jaar: number | null, ditJaar: number) =>
      jaar === null
        ? 'Er is nog geen register van gemeenten.'
        : `Het register is van ${jaar}. Lees dat van ${ditJaar} in zodra CBS het heeft.`,
    naarImport: 'Register inlezen',
    zonderCoordinator: (namen: readonly string[]) =>
      namen.length === 1
        ? `${namen[0] ?? ''} heeft leden, maar geen coördinator.`
        : `${namen.length} gemeenten hebben leden, maar geen coördinator: ${joinWords(namen.length > 5 ? [...namen.slice(0, 5), `nog ${namen.length - 5}`] : namen)}.`,
    naarGebruikers: 'Naar de gebruikers',
    mails: (getal: number) =>
      `${countNoun(getal, 'mail aan een gebruiker is', 'mails aan gebruikers zijn')} niet aangekomen.`,
    verlopen: (getal: number) =>
      `${countNoun(getal, 'aanbod van ondersteuning is', 'stuks ondersteuning zijn')} niet meer geldig.`,
    naarInstrument: 'Bekijk de catalogus',
  },
  delen: {
    titel: 'Ga naar',
    gebruikers: {
      titel: 'Gebruikers',
      stand: (getal: number) => `${countNoun(getal, 'gebruiker', 'gebruikers')} met toegang`,
      uitleg: 'Wie erbij kan, met welke rol, en adviseurs per regio.',
    },
    register: {
      titel: 'Gemeenten',
      stand: ({ gemeenten, verzonnen, registerjaar }: Registerstand) =>
        [
          `${aantal(gemeenten)} gemeenten`,
          ...(verzonnen > 0 ? [`waarvan ${aantal(verzonnen)} verzonnen`] : []),
          ...(registerjaar === null ? [] : [`register ${registerjaar}`]),
        ].join(', '),
      uitleg: 'Het register per jaar, een nieuw jaar inlezen, en herindelingen.',
    },
    instrument: {
      titel: 'Instrument',
      stand: (versie: string) => `Nieuwe metingen krijgen versie ${versie}`,
      uitleg: 'Versies, de catalogus van ondersteuning en ontwikkelingen.',
    },
    audit: {
      titel: 'Logboek',
      stand: (getal: number) =>
        getal === 0
          ? 'Vandaag is er nog niets gedaan'
          : `${countNoun(getal, 'handeling', 'handelingen')} vandaag`,
      uitleg: 'Wie heeft wat gedaan, zonder wat gemeenten invulden.',
    },
  },
} as const
