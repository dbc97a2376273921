import { countNoun } from '@/lib/report/format'

const stellingen = (aantal: number) => countNoun(aantal, 'stelling', 'stellingen')

/** The words of the gemeenteprofiel. */
export const PROFIEL_TEKSTEN = {
  titel: 'Gemeenteprofiel',
  vrijwillig: 'U hoeft niet alles te beantwoorden. U kunt later verdergaan of iets veranderen.',
  nummer: (nummer: number, aantal: number) => `Vraag ${nummer} van ${aantal}`,
  geenAntwoord: 'Nog geen antwoord',
  eigenBron: 'Deze vraag hebben de makers van dit instrument zelf toegevoegd.',
  bron: (aantal: number) => (aantal === 1 ? 'Bron van deze vraag' : 'Bronnen van deze vraag'),
  opslaan: 'Profiel opslaan',
  opgeslagen: {
    titel: 'Het gemeenteprofiel is opgeslagen',
    naarGevolgen: 'Bekijk wat hieruit volgt',
  },
  fouten: {
    titel: 'Het gemeenteprofiel is nog niet opgeslagen',
    vraag: (nummer: number, melding: string) => `Vraag ${nummer}: ${melding}`,
    conflict: (antwoord: string) =>
      `Deze vraag is intussen ergens anders beantwoord, door een ander of door u in een ander venster. Opgeslagen is nu: "${antwoord}". Kies wat klopt en sla opnieuw op.`,
    geenRecht: 'U mag het profiel van deze gemeente niet veranderen.',
  },
  gevolgen: {
    titel: 'Wat volgt hieruit?',
    geen: 'Nog niets. Beantwoord een of meer vragen en sla het profiel op.',
    geenGevolg: 'Uit deze antwoorden volgt geen uitleg bij de stellingen.',
    samenvatting: (uitleg: number, van: number) =>
      `Bij ${uitleg} van de ${stellingen(van)} staat uitleg die bij uw gemeente past.`,
    voorstel: (aantal: number) =>
      `Bij ${stellingen(aantal)} stelt het profiel "niet van toepassing" voor. U beslist zelf.`,
    geenMeting: 'U ziet dit in de vragenlijst zodra er een meting open is.',
    nvtTitel: 'Voorstel: niet van toepassing',
    nvtToelichting: 'De toelichting die klaarstaat:',
    uitlegTitel: 'Uitleg bij de stellingen',
    kenmerk: (nummer: number, kort: string, aantal: number) =>
      `${nummer}. ${kort}: ${stellingen(aantal)}`,
  },
} as const
