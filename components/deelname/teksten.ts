import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import type { Perspectief } from '@/lib/instrument/model'

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const formatDatum = (moment: Date) => datum.format(moment)

const klok = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

const vragen = (aantal: number) => `${aantal} ${aantal === 1 ? 'vraag' : 'vragen'}`
const antwoorden = (aantal: number) => `${aantal} ${aantal === 1 ? 'antwoord' : 'antwoorden'}`

/** From where someone looks, as one says it of oneself. */
const ALS: Readonly<Record<Perspectief, string>> = {
  beleid: 'medewerker beleid',
  uitvoering: 'medewerker in de uitvoering',
  management: 'manager',
  bestuur: 'bestuurder',
  inwoners: 'inwoner',
  partners: 'partner van de gemeente',
}

const ZO_LANG = (tot: Date | null) =>
  tot ? `Tot en met ${formatDatum(tot)}` : 'Zolang de gemeente antwoorden verzamelt,'

export const DEELNAME_TEKSTEN = {
  naarBegin: 'Naar het begin',
  start: {
    titel: (gemeente: string) => `Uw kijk op hulp en ondersteuning in ${gemeente}`,
    doel: (gemeente: string) =>
      `De gemeente ${gemeente} wil weten hoe goed inwoners hulp en ondersteuning vinden en krijgen, en vraagt hoe u dat ziet.`,
    privacy:
      'Niemand bij de gemeente ziet welke antwoorden van u zijn, ook niet wie het onderzoek leidt.',
    feiten: {
      meting: 'Onderzoek',
      als: 'U antwoordt als',
      tot: 'Invullen kan',
      omvang: 'Zo lang duurt het',
    },
    als: (perspectief: Perspectief) => ALS[perspectief],
    tot: (tot: Date | null) =>
      tot ? `tot en met ${formatDatum(tot)}` : 'tot de gemeente de vragenlijst sluit',
    omvang: (aantal: number, minuten: number) => `${vragen(aantal)}, ongeveer ${minuten} minuten`,
    stoppen: 'U kunt tussendoor stoppen en later verdergaan. Uw antwoorden worden vanzelf bewaard.',
    begin: 'Begin met de vragen',
    verder: 'Ga verder met de vragen',
    nakijken: 'Bekijk uw antwoorden',
    voortgang: (beantwoord: number, totaal: number) =>
      `${beantwoord} van de ${vragen(totaal)} ingevuld`,
    naarAfronden: 'Naar het einde',
    afgerond: (op: Date) => `U hebt de vragenlijst op ${formatDatum(op)} afgerond.`,
    afgerondUitleg: (tot: Date | null) => `${ZO_LANG(tot)} kunt u uw antwoorden nog veranderen.`,
    ingetrokken: 'Uw antwoorden zijn weg.',
    ingetrokkenUitleg: 'Wilt u toch meedoen, dan kunt u gewoon opnieuw beginnen.',
  },
  gebruik: {
    titel: 'Wat er met uw antwoorden gebeurt',
    samen:
      'Uw antwoorden komen bij die van anderen. Een groep van minder dan drie mensen laten wij nooit apart zien. Ook een vraag die maar één of twee mensen beantwoorden, telt mee in de uitkomst.',
    toelichting:
      'Wat u zelf opschrijft, kan in een gesprek bij de gemeente op het scherm komen. Uw naam staat daar niet bij.',
    kleineGroep: (perspectief: Perspectief) =>
      `Er doen nog maar weinig mensen mee als ${ALS[perspectief]}. Anderen kunnen dan misschien raden wat u hebt opgeschreven. Schrijf daarom niets op wat niemand mag weten.`,
    zien: 'De gemeente ziet hoeveel mensen begonnen en klaar zijn, niet wie.',
    veranderen: (tot: Date | null) =>
      `${ZO_LANG(tot)} kunt u uw antwoorden veranderen of intrekken.`,
    privacy: 'Meer over privacy',
    intrekken: 'Antwoorden intrekken',
  },
  eigen: {
    titel: 'Uw deelname',
    feiten: { perspectief: 'Perspectief', tot: 'Invullen kan' },
    perspectief: 'Perspectief veranderen',
    klaar: 'Ik ben klaar',
    klaarUitleg:
      'Zegt u dat u klaar bent, dan telt de gemeente u mee bij wie klaar is. U kunt daarna nog dingen veranderen.',
  },
  open: {
    meedoen: 'Doe mee',
    uitleg:
      'Als u meedoet, krijgt u een eigen link. Daarmee kunt u later verdergaan en uw antwoorden veranderen.',
    alBegonnen: 'Bent u al eens begonnen? Gebruik dan uw eigen link.',
    vol: {
      titel: 'Er doen al genoeg mensen mee',
      uitleg:
        'Via deze link kan niemand meer meedoen. Fijn dat u wilde helpen. Bent u al eens begonnen, dan werkt uw eigen link nog gewoon.',
    },
    voorbij: {
      titel: 'De tijd om mee te doen is voorbij',
      uitleg: 'De gemeente verzamelt geen antwoorden meer. Fijn dat u wilde helpen.',
    },
  },
  eigenLink: {
    titel: 'Bewaar uw eigen link',
    uitleg:
      'Met deze link komt u terug bij uw antwoorden. Deel hem met niemand: wie de link heeft, kan uw antwoorden lezen en veranderen.',
    veld: 'Uw eigen link',
    kopieer: 'Kopieer de link',
    gekopieerd: 'De link is gekopieerd.',
    nietGekopieerd: 'Kopiëren lukte niet. Selecteer de link en kopieer hem zelf.',
    mailKop: 'Mail mij deze link',
    email: 'Uw e-mailadres',
    emailHint: 'Alleen voor deze link, en om u te bedanken.',
    mailen: 'Mail mij de link',
    gemaild:
      'Kan er naar dit adres een mail, dan komt die binnen een paar minuten. Kijk ook bij ongewenste mail.',
    fouten: 'De link is nog niet gemaild',
  },
  afronden: {
    titel: 'Bent u klaar?',
    alles: 'U hebt alle vragen ingevuld.',
    open: (aantal: number) =>
      `U hebt ${vragen(aantal)} niet ingevuld. Dat mag: wat u niet weet, laat u open.`,
    openTitel: 'Nog niet ingevuld',
    openBij: (titel: string, aantal: number) => `${titel}: ${vragen(aantal)}`,
    uitleg:
      'Als u afrondt, weet de gemeente dat u klaar bent. U kunt daarna nog dingen veranderen.',
    knop: 'Afronden',
    terug: 'Terug naar de vragen',
  },
  bedankt: {
    titel: 'Dank u wel',
    uitleg: 'U hebt de vragenlijst afgerond. Uw antwoorden zijn bewaard.',
    hierna: 'Wat er nu gebeurt',
    stappen: (tot: Date | null) => [
      tot
        ? `Anderen vullen de vragenlijst in tot en met ${formatDatum(tot)}.`
        : 'Anderen vullen de vragenlijst nog in.',
      'Daarna legt de gemeente alle antwoorden naast elkaar en bespreekt zij de verschillen.',
      'Met de uitkomst kiest de gemeente wat zij gaat verbeteren.',
    ],
    veranderen: (tot: Date | null) =>
      `${ZO_LANG(tot)} kunt u met uw link uw antwoorden nog veranderen.`,
    gedeeld:
      'Gebruikt u een computer van een ander? Sluit dan dit venster en wis de geschiedenis van de browser: uw link staat daarin.',
    terug: 'Bekijk of verander uw antwoorden',
  },
  intrekken: {
    titel: 'Wilt u uw antwoorden intrekken?',
    uitleg: (aantal: number) =>
      aantal === 0
        ? 'U hebt nog geen antwoorden gegeven.'
        : `Wij wissen dan uw ${antwoorden(aantal)}. Dat is niet terug te draaien.`,
    later: 'U kunt daarna met dezelfde link opnieuw beginnen.',
    laterMetAccount: 'U kunt daarna gewoon opnieuw beginnen.',
    knop: 'Wis mijn antwoorden',
    terug: 'Nee, terug',
  },
  voorbij: {
    titel: 'De tijd om te antwoorden is voorbij',
    uitleg: (gemeente: string) =>
      `Dank u wel voor uw hulp. De gemeente ${gemeente} legt nu alle antwoorden naast elkaar en bespreekt de verschillen. Uw antwoorden kunnen niet meer veranderen.`,
    antwoorden: 'Uw antwoorden',
    geen: 'Van u zijn geen antwoorden bewaard.',
    weetNiet: 'Weet ik niet',
    nvt: 'Niet van toepassing',
    open: 'Geen antwoord gekozen',
  },
  teLaat: {
    titel: (aantal: number) =>
      aantal === 1 ? 'Eén antwoord kwam te laat' : `${antwoorden(aantal)} kwamen te laat`,
    uitleg:
      'Deze antwoorden staan alleen in deze browser. Ze zijn niet opgeslagen en tellen niet mee. U kunt ze kopiëren en aan de gemeente sturen.',
    kopieer: 'Kopieer deze antwoorden',
    gekopieerd: 'De antwoorden zijn gekopieerd.',
    wissen: 'Wis ze uit deze browser',
    niveau: (niveau: number) => `Niveau ${niveau}`,
  },
  nietOpgeslagen: {
    titel: (aantal: number) =>
      aantal === 1
        ? 'Eén antwoord is nog niet opgeslagen'
        : `${antwoorden(aantal)} zijn nog niet opgeslagen`,
    uitleg:
      'Dit staat alleen in deze browser. Ga naar de vraag om het op te slaan of aan te vullen.',
    wissen: 'Wis wat niet is opgeslagen',
  },
  werktNiet: {
    titel: 'Deze link werkt niet (meer)',
    uitleg:
      'Misschien is de link niet helemaal overgenomen, is hij verlopen of is hij ingetrokken. Kijk of u de hele link hebt.',
    nieuw: 'Hebt u de link per mail gekregen? Dan kunt u een nieuwe aanvragen.',
    knop: 'Stuur mij een nieuwe link',
    bewaard:
      'In deze browser staan nog antwoorden die niet zijn opgeslagen. Die blijven hier staan. Open uw nieuwe link in deze browser, dan worden ze alsnog opgeslagen.',
    anders: 'Lukt het niet? Vraag het dan aan degene die u heeft uitgenodigd.',
  },
  nieuweLink: {
    titel: 'Kijk in uw mail',
    uitleg:
      'Hoorde de link bij een e-mailadres en kan er nog worden ingevuld, dan hebben wij een nieuwe link gestuurd. Dat kan een paar minuten duren. Kijk ook bij ongewenste mail.',
    anders: 'Krijgt u niets? Vraag het dan aan degene die u heeft uitgenodigd.',
  },
  teVaak: {
    titel: 'Probeer het straks opnieuw',
    uitleg: (op: Date) =>
      `Vanaf deze plek zijn te veel links geprobeerd die niet werken. Na ${klok.format(op)} uur kunt u het weer proberen.`,
    werkt: 'Een link die wel werkt, kunt u gewoon openen.',
  },
  perspectief: {
    titel: 'Vanuit welk perspectief antwoordt u?',
    uitleg:
      'U krijgt de vragen die bij uw plek passen. Uw antwoorden tellen mee bij de groep die u kiest.',
    wijzigen:
      'U kunt dit veranderen tot de ronde sluit. Antwoorden die u al gaf, blijven bewaard en tellen dan mee bij de nieuwe groep.',
    veld: 'Uw perspectief',
    keuzes: PERSPECTIEF_NAMEN,
    uitlegBij: {
      beleid: 'U schrijft of adviseert over beleid en regels.',
      uitvoering: 'U spreekt inwoners of werkt in een lokaal team.',
      management: 'U leidt een team of afdeling.',
      bestuur: 'U bent wethouder, raadslid of directeur.',
      inwoners: 'U antwoordt als inwoner. U krijgt vragen over uw eigen ervaring.',
      partners: 'U werkt bij een aanbieder, school, huisarts of andere organisatie.',
    } satisfies Record<Perspectief, string>,
    knop: 'Verder naar de vragen',
    fout: 'U hebt nog geen perspectief gekozen',
    fouten: {
      gesloten: 'De ronde is gesloten. Uw perspectief kan niet meer veranderen.',
      'andere-werkwijze': 'In deze meting vult u samen één lijst in, zonder perspectief.',
      'geen-recht': 'U mag in deze meting niet antwoorden. Vraag de coördinator om toegang.',
    },
  },
} as const
