/** The words of signing in and out. */
export const INLOG_TEKSTEN = {
  titel: 'Inloggen',
  inleiding:
    'Log in om voor uw gemeente een meting in te vullen of te bekijken. Uw coördinator of VNG maakt uw account aan.',
  email: 'E-mailadres',
  wachtwoord: 'Wachtwoord',
  knop: 'Inloggen',
  uitloggen: 'Uitloggen',
  foutenTitel: 'Inloggen is niet gelukt',
  fouten: {
    email: 'Vul uw e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
    wachtwoord: 'Vul uw wachtwoord in.',
    onbekend:
      'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw.',
    gedeactiveerd:
      'Dit account is gesloten. Vraag de coördinator van uw gemeente of de beheerder van dit instrument om het weer te openen.',
    teVaak: 'Er is te vaak geprobeerd in te loggen. Wacht een minuut en probeer het dan opnieuw.',
  },
  demo: {
    titel: 'Dit is een demo',
    uitleg:
      'Alle gemeenten en antwoorden met invulling zijn verzonnen. Wachtwoord voor elk account:',
    wachtwoord: 'demo-wachtwoord',
    postbus: 'Mail die de demo verstuurt',
    postbusUitleg:
      'Uitnodigingen en andere mails van de demo gaan nergens naartoe. U leest ze hier:',
    tabel: 'Accounts van de demo',
    kolommen: { email: 'E-mailadres', rol: 'Rol' },
    accounts: [
      { email: 'coordinator@demo.example', rol: 'Coördinator van Demostad' },
      { email: 'invuller@demo.example', rol: 'Invuller van Demostad' },
      { email: 'lezer@demo.example', rol: 'Lezer van Demostad' },
      { email: 'coordinator2@demo.example', rol: 'Coördinator van een tweede gemeente' },
      {
        email: 'coordinator3@demo.example',
        rol: 'Coördinator van een gemeente waar deelnemers nu invullen',
      },
      {
        email: 'coordinator4@demo.example',
        rol: 'Coördinator van een gemeente waar het gesprek loopt',
      },
      {
        email: 'coordinator5@demo.example',
        rol: 'Coördinator van een gemeente met twee vastgestelde metingen',
      },
      { email: 'adviseur@demo.example', rol: 'Adviseur van de demoregio' },
      { email: 'beheerder@demo.example', rol: 'Beheerder bij VNG' },
    ],
  },
} as const
