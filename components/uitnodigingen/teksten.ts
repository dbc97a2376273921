import type { Lidrol } from '@/lib/authz/permissions'

/** A role in the words of a sentence. */
const ALS_ROL: Readonly<Record<Lidrol, string>> = {
  coordinator: 'coördinator',
  invuller: 'invuller',
  lezer: 'lezer',
}

/** A role with what it allows, to choose from. */
export const ROL_OPTIES: readonly Readonly<{ value: Lidrol; label: string; hint: string }>[] = [
  {
    value: 'invuller',
    label: 'Invuller',
    hint: 'Vult de vragenlijst in en ziet de resultaten.',
  },
  {
    value: 'lezer',
    label: 'Lezer',
    hint: 'Ziet resultaten en rapporten van metingen die zijn vastgesteld.',
  },
  {
    value: 'coordinator',
    label: 'Coördinator',
    hint: 'Leidt metingen, stelt vast, bepaalt wat gedeeld wordt en beheert de leden.',
  },
]

/** The words of links to an account, and of the forms about accounts. */
export const UITNODIGING_TEKSTEN = {
  formulier: {
    fouten: 'Dit is nog niet gelukt',
    bevestig: 'Weet u het zeker?',
    linkUitleg:
      'Deze installatie verstuurt geen mail. Geef deze link zelf door, alleen aan deze persoon. Hij wordt maar één keer getoond.',
    naarGebruiker: 'Naar deze gebruiker',
  },
  wachtwoord: {
    titel: 'Kies uw wachtwoord',
    titelNieuw: 'Kies een nieuw wachtwoord',
    account: 'Uw account',
    lidmaatschap: (gemeente: string, rol: Lidrol) =>
      `U bent uitgenodigd voor de gemeente ${gemeente}, als ${ALS_ROL[rol]}. Kies een wachtwoord. Daarna bent u meteen ingelogd.`,
    uitleg: 'Kies een wachtwoord voor uw account. Daarna bent u meteen ingelogd.',
    uitlegNieuw:
      'Uw oude wachtwoord werkt daarna niet meer. Op andere computers bent u dan uitgelogd. Ook sleutels voor programma’s werken niet meer.',
    naam: 'Uw naam',
    naamHint: 'Zo zien uw collega’s u in het instrument. Bijvoorbeeld Samira de Boer.',
    veld: 'Wachtwoord',
    veldHint: 'Minstens 12 tekens. Een zin van vier woorden is makkelijk te onthouden.',
    herhaling: 'Wachtwoord nog een keer',
    knop: 'Opslaan en inloggen',
  },
  keuze: {
    adres: 'Uitgenodigd e-mailadres',
    welTitel: 'Hebt u al een account?',
    wel: 'Is er al een account met dit e-mailadres? Log in. Daarna neemt u de uitnodiging aan.',
    nietTitel: 'Hebt u nog geen account?',
    niet: 'Kies een wachtwoord. Daarna bent u meteen ingelogd. Dit lukt alleen als er nog geen account is.',
    bestaat:
      'Met deze link kunt u geen wachtwoord kiezen, want er is al een account met dit e-mailadres. Log in en open de link dan opnieuw. Weet u het wachtwoord niet? Vraag de beheerder van dit instrument om een link waarmee u een nieuw wachtwoord kiest.',
  },
  aannemen: {
    titel: 'Uitnodiging',
    uitleg: (gemeente: string, rol: Lidrol) =>
      `U bent uitgenodigd voor de gemeente ${gemeente}, als ${ALS_ROL[rol]}.`,
    gevolg:
      'Neemt u de uitnodiging aan? Dan ziet de coördinator van deze gemeente uw naam. U houdt alles wat u al had.',
    knop: 'Uitnodiging aannemen',
    inloggen: 'Er is al een account met uw e-mailadres. Log in om de uitnodiging aan te nemen.',
    inlogKnop: 'Inloggen',
    anderAccount:
      'U bent nu ingelogd met een ander account. Deze uitnodiging is voor een ander e-mailadres. Log eerst uit en open de link dan opnieuw.',
    eersteWachtwoord:
      'U hebt al een account, maar nog geen wachtwoord. Kies eerst een wachtwoord met de link in uw eerste mail. Is die kwijt? Vraag dan een nieuwe. Open daarna deze link opnieuw.',
    vraagLink: 'Vraag een nieuwe link',
    eerstBevestigen:
      'Uw wachtwoord is gekozen met een link die iemand anders aan u doorgaf. Vraag de beheerder van dit instrument om een link waarmee u een nieuw wachtwoord kiest. Open daarna deze uitnodiging opnieuw.',
  },
  werktNiet: {
    titel: 'Deze link werkt niet meer',
    uitleg: 'De link is al gebruikt, verlopen of ingetrokken, of hij is niet helemaal overgenomen.',
    anders:
      'Hebt u al een wachtwoord? Dan kunt u gewoon inloggen. Hebt u nog geen wachtwoord? Vraag dan een nieuwe link.',
    inloggen: 'Inloggen',
    vergeten: 'Vraag een nieuwe link',
  },
  vergeten: {
    titel: 'Wachtwoord vergeten',
    vraag: 'Wachtwoord vergeten?',
    uitleg:
      'Vul uw e-mailadres in. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.',
    email: 'E-mailadres',
    knop: 'Stuur mij een link',
    gelukt:
      'Hoort er een account bij dit adres? Dan krijgt u binnen een paar minuten een mail. De link daarin werkt één dag. Kijk ook bij ongewenste mail. Komt er niets? Vraag dan de coördinator van uw gemeente of uw beheerder.',
    geenMail:
      'Deze installatie verstuurt geen mail. Vraag de beheerder van dit instrument om een link waarmee u een nieuw wachtwoord kiest.',
    teVaak: 'Er is te vaak om een link gevraagd. Wacht een kwartier en probeer het dan opnieuw.',
    terug: 'Terug naar inloggen',
  },
} as const
