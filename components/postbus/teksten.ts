import type { DemoMail, Mailstatus } from '@/lib/postbus/schema'

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

/** The words of the mailbox of the demo. */
export const POSTBUS_TEKSTEN = {
  titel: 'Postbus van de demo',
  uitleg:
    'In de demo gaat er geen mail de deur uit. Hier staan de mails die deelnemers en gebruikers anders hadden gekregen. De links erin werken.',
  geen: 'Er zijn nog geen mails. Nodig bij een meting deelnemers uit, of bij een gemeente een lid, om er een te zien.',
  aan: (adres: string) => `Aan ${adres}`,
  kenmerken: { aan: 'Aan', over: 'Gaat over', soort: 'Soort', moment: 'Wanneer', status: 'Status' },
  soorten: {
    uitnodiging: 'Uitnodiging',
    herinnering: 'Herinnering',
    bedankt: 'Bedankt',
    'nieuwe-link': 'Eigen link',
    account: 'Account',
  } satisfies Record<DemoMail['soort'], string>,
  statussen: {
    wacht: 'Wacht',
    verzonden: 'Verzonden',
    mislukt: 'Mislukt',
  } satisfies Record<Mailstatus, string>,
  over: (meting: DemoMail['meting']) =>
    meting ? `${meting.naam}, ${meting.gemeenteNaam}` : 'Een account',
  moment: (date: Date) => moment.format(date),
  bladeren: 'Bladeren door de mails',
  nieuwer: 'Nieuwere mails',
  ouder: 'Oudere mails',
  opent: (isAccount: boolean) => `Open de link als deze ${isAccount ? 'gebruiker' : 'deelnemer'}`,
  geenLink: 'Deze link werkt niet meer.',
  tekst: 'Als platte tekst',
  html: 'Als opgemaakte mail',
  htmlUitleg: 'Links in dit venster doen niets. Gebruik de link hierboven.',
} as const
