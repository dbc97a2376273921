import type { AanvraagFout, Cijfers } from '@/lib/aanvraag/schema'

const CIJFERS: Readonly<Record<Cijfers, Readonly<{ label: string; hint: string }>>> = {
  geen: { label: 'Geen cijfers', hint: 'Alleen wat u nodig hebt.' },
  score: { label: 'De score', hint: 'Score en niveau van de kenmerken die u kiest.' },
  kloof: { label: 'De score en de kloof', hint: 'Ook de ambitie en de kloof van die kenmerken.' },
  kort: {
    label: 'De hele uitkomst in het kort',
    hint: 'Ook de cijfers van alle andere kenmerken.',
  },
}

const FOUTEN: Readonly<Record<AanvraagFout, string>> = {
  'geen-behoefte': 'Kies minstens één behoefte. Daarna ziet u de tekst.',
  'onbekende-behoefte':
    'Een behoefte uit het adres van deze pagina bestaat niet meer. Die staat niet in de tekst.',
  'onbekende-keuze':
    'Een keuze uit het adres van deze pagina bestaat niet. Kijk of uw keuzes hieronder kloppen.',
}

/** The words of the page on which a request is prepared. */
export const AANVRAAG_TEKSTEN = {
  titel: 'Ondersteuning aanvragen',
  metadata: (meting: string) => `Ondersteuning aanvragen · ${meting}`,
  inleiding:
    'Maak hier de tekst van uw aanvraag. U ziet de hele tekst voordat er iets gebeurt. Dit instrument verstuurt niets: u verstuurt de mail zelf.',
  geen: 'U hebt nog geen behoefte vastgelegd. Doe dat eerst. Daarna maakt u hier de aanvraag.',
  naarBehoeften: 'Leg vast wat u nodig hebt',
  keuze: 'Wat komt er in de aanvraag?',
  behoeften: 'Waarvoor vraagt u ondersteuning?',
  behoefte: (nummer: number, kort: string, soort: string) => `${nummer}. ${kort}: ${soort}`,
  ontvanger: 'Aan wie vraagt u dit?',
  zonderMail: 'De bronnen noemen geen mailadres.',
  cijfersVraag: 'Welke cijfers gaan mee?',
  cijfers: CIJFERS,
  toon: 'Toon de tekst',
  fouten: FOUTEN,
  foutTitel: 'De tekst is nog niet gemaakt',
  letOpTitel: 'De tekst is gemaakt, maar let op',
  tekstTitel: 'Uw aanvraag',
  tekstUitleg:
    'Lees de tekst en verander wat u wilt. Kiest u hierboven iets anders en toont u de tekst opnieuw? Dan vervallen uw eigen veranderingen.',
  aan: 'Aan',
  aanRegel: (titel: string, mail: string | null) => (mail === null ? titel : `${titel}, ${mail}`),
  geenAdres:
    'De bronnen noemen geen mailadres voor deze ondersteuning. Kopieer de tekst en stuur die naar het adres dat u zelf kent.',
  regioadviseur:
    'De bronnen noemen geen adres van uw eigen regioadviseur. Deze mail gaat naar het algemene adres. Kent u uw regioadviseur? Stuur de tekst dan direct.',
  hoe: 'Hoe u het regelt',
  onderwerp: 'Onderwerp',
  tekst: 'Tekst van de mail',
  open: 'Openen in uw mailprogramma',
  openLeeg: 'Lege mail openen in uw mailprogramma',
  teLang:
    'Deze tekst is te lang om direct in uw mailprogramma te zetten. Kopieer de tekst of download die. Open daarna een lege mail en plak de tekst erin.',
  kopieer: 'Tekst kopiëren',
  gekopieerd: 'De tekst is gekopieerd.',
  nietGekopieerd: 'Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.',
  download: 'Downloaden als tekst',
  bestandsnaam: 'aanvraag-ondersteuning.txt',
  bijwerken: 'Mail en download bijwerken',
  bijwerkenUitleg: 'Hebt u de tekst veranderd? Werk dan eerst de mail en de download bij.',
  verder: 'Hebt u de mail verstuurd? Zet dan een actie in het plan, zodat u het antwoord volgt.',
  inPlan: 'Naar het verbeterplan',
} as const

/** The entry of the catalogue of which the sources give a general address only. */
export const REGIOADVISEUR = 'regioadviseurs-sociaal-domein'
