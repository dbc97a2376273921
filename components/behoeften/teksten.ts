import type { Gelukt } from '@/components/behoeften/stand'
import type { Aanbod } from '@/lib/behoeften/rules'
import type { Urgentie } from '@/lib/behoeften/schema'
import type { Behoeftesoort } from '@/lib/instrument/model'
import { countNoun } from '@/lib/report/format'
import type { Deelvorm } from '@/lib/scoring/aggregate'
import type { Partij } from '@/lib/signalen/schema'

const SOORTEN: Readonly<Record<Behoeftesoort, string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling met andere gemeenten',
  randvoorwaarde: 'Een landelijke randvoorwaarde',
}

const URGENTIES: Readonly<Record<Urgentie, string>> = {
  nu: 'Nu',
  'dit-jaar': 'Dit jaar',
  later: 'Later',
}

const PARTIJEN: Readonly<Record<Partij, string>> = {
  rijk: 'Het Rijk',
  aanbieders: 'Aanbieders van zorg en welzijn',
  opleidingen: 'Opleidingen',
  regio: 'De regio',
  verzekeraars: 'Zorgverzekeraars en zorgkantoren',
  anders: 'Iemand anders',
}

const DELING: Readonly<Record<Deelvorm, string>> = {
  niet: 'Niet gedeeld. Alleen uw gemeente ziet de signalen.',
  anoniem: 'U deelt de signalen zonder de naam van uw gemeente.',
  herkenbaar: 'U deelt de signalen met de naam van uw gemeente.',
}

const GELUKT: Readonly<Record<Gelukt, string>> = {
  'behoefte-toegevoegd': 'Behoefte toegevoegd.',
  'signaal-toegevoegd': 'Signaal toegevoegd.',
  veranderd: 'De verandering is opgeslagen.',
  verwijderd: 'Verwijderd.',
}

/** 'Kennis, nu: "De uitleg"' */
const inRegel = (delen: readonly string[], tekst: string) =>
  tekst ? `${delen.join(', ')}: "${tekst}"` : delen.join(', ')

/** The words of what a gemeente needs, and of what others have to solve. */
export const BEHOEFTEN_TEKSTEN = {
  titel: 'Ondersteuning',
  kop: 'Wat hebt u nodig om verder te komen?',
  metadata: (meting: string) => `Ondersteuning · ${meting}`,
  inleiding:
    'Zeg per kenmerk welke ondersteuning u nodig hebt. U ziet dan meteen wat de catalogus daarvoor heeft. Bij elk kenmerk kunt u ook vastleggen wat u niet zelf kunt oplossen.',
  alleenLezen: 'De coördinator van uw gemeente legt dit vast. U kunt het hier lezen.',
  soorten: SOORTEN,
  urgenties: URGENTIES,
  partijen: PARTIJEN,
  gelukt: GELUKT,
  aantal: (behoeften: number, kenmerken: number, nu: number) =>
    behoeften === 0
      ? 'U hebt nog geen behoefte vastgelegd.'
      : `U hebt ${countNoun(behoeften, 'behoefte', 'behoeften')} vastgelegd, bij ${countNoun(kenmerken, 'kenmerk', 'kenmerken')}. ${
          nu === 0
            ? 'Geen daarvan is nu nodig.'
            : `Daarvan ${nu === 1 ? 'is' : 'zijn'} er ${nu} nu nodig.`
        }`,
  naarAanvraag: 'Ondersteuning aanvragen',
  metKloof: (aantal: number) => `Kenmerken met een kloof (${aantal})`,
  metKloofUitleg: 'De grootste kloof staat bovenaan. Uw prioriteit telt daarin mee.',
  overige: (aantal: number) => `Andere kenmerken (${aantal})`,
  overigeUitleg: 'Deze kenmerken halen hun ambitie, of hebben nog geen score.',
  allemaal: 'De kenmerken',
  kloof: (kloof: string) => `Kloof ${kloof}`,
  kenmerk: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  bijKenmerk: (nummer: number, kort: string) => `bij kenmerk ${nummer}, ${kort}`,
  naarResultaat: 'Naar dit kenmerk',
  naarPlan: 'Actie in het plan zetten',
  behoeften: 'Wat u nodig hebt',
  geenBehoefte: 'Nog niets vastgelegd.',
  wanneer: (urgentie: Urgentie) => `Nodig: ${URGENTIES[urgentie].toLowerCase()}`,
  nieuw: 'Behoefte toevoegen',
  soort: 'Wat hebt u nodig?',
  urgentie: 'Wanneer hebt u dit nodig?',
  toelichting: 'Toelichting',
  toelichtingHint: 'Waarvoor hebt u het nodig? En wat moet het opleveren?',
  toevoegen: 'Toevoegen',
  wijzigen: 'Veranderen of verwijderen',
  opslaan: 'Verandering opslaan',
  verwijderen: 'Verwijderen',
  aanbod: {
    past: {
      niveau: 'Dit past daarbij',
      kenmerk:
        'Voor uw niveau staat er niets van deze soort in de catalogus. Dit is er voor een ander niveau:',
      algemeen: 'Voor dit kenmerk is er niets. Dit bestaat in het algemeen:',
    } satisfies Record<Aanbod['past'], string>,
    ookVastleggen: 'Leg het hieronder ook vast als signaal.',
    geen: 'De catalogus heeft niets van deze soort. Leg uw vraag voor aan de ondersteuningslijn.',
    geenRandvoorwaarde:
      'De catalogus heeft niets van deze soort. Leg het hieronder ook vast als signaal.',
    meer: (aantal: number) =>
      aantal === 1 ? 'Nog 1 vorm van ondersteuning' : `Nog ${aantal} vormen van ondersteuning`,
    vraagAan: 'Aanvragen',
    inPlan: 'Zet in het plan',
    staatErin: 'Staat in het plan',
    over: (label: string, titel: string) => `${label}: ${titel}`,
  },
  signalen: {
    titel: 'Signalen: wat u niet zelf kunt oplossen',
    uitleg:
      'Leg vast wat anderen moeten doen. De Vereniging van Nederlandse Gemeenten (VNG) ziet dit alleen als u het deelt.',
    deling: DELING,
    delingOpen:
      'Delen kan pas als de meting is vastgesteld. Tot dan ziet alleen uw gemeente de signalen.',
    naarDelen: 'Bepaal wat u deelt',
    bron: 'Bron: Richtinggevend kader, hoofdstuk 3.',
    nieuw: 'Signaal vastleggen: iets wat u niet zelf kunt oplossen',
    partij: 'Wie kan dit oplossen?',
    tekst: 'Wat is het knelpunt?',
    tekstHint: 'Noem geen inwoners of medewerkers.',
    geen: 'Nog niets vastgelegd.',
    voor: (partij: Partij) => `Voor: ${PARTIJEN[partij].toLowerCase().replace('rijk', 'Rijk')}`,
    vol: 'U hebt 50 knelpunten vastgelegd: het hoogste aantal. Meer kan niet bij één meting. Verwijder er eerst een, of voeg er twee samen.',
  },
  fouten: {
    titel: 'Dit is nog niet opgeslagen',
    geenRecht: 'U mag dit niet veranderen. Vraag het de coördinator van uw gemeente.',
    verwijderd:
      'Iemand heeft dit intussen verwijderd. Voeg het opnieuw toe als u het nog nodig hebt.',
    conflict: (nu: string) =>
      `Iemand heeft dit intussen veranderd. Nu staat er: ${nu}. Sla nog een keer op als u het toch wilt veranderen.`,
    conflictWeg: (nu: string) =>
      `Iemand heeft dit intussen veranderd. Nu staat er: ${nu}. Laad de pagina opnieuw en beslis dan.`,
    behoefte: (soort: Behoeftesoort, urgentie: Urgentie, tekst: string) =>
      inRegel([SOORTEN[soort], URGENTIES[urgentie].toLowerCase()], tekst),
    signaal: (partij: Partij, tekst: string) => inRegel([PARTIJEN[partij]], tekst),
  },
}
