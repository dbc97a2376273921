import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { meetVragenlijst } from '@/lib/deelname/data'
import { findGemeente } from '@/lib/gemeenten/data'
import { fail, succeed, type Outcome } from '@/lib/invoer/outcome'
import { composeMail } from '@/lib/mail/compose'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { isRondeOpen } from '@/lib/metingen/rules'
import { findOpenLink, listOpenLinks } from '@/lib/openlinks/data'
import { mailMogelijk, toDeelnameUrl } from '@/lib/postbus/data'
import { readHerinnerstand } from '@/lib/ronde/data'
import {
  countRespons,
  findGenodigde,
  isIemandBegonnen,
  listGenodigden,
  readMailstand,
} from './data'
import { decideDeelnemersstap } from './rules'
import type {
  DeelnemersOverzicht,
  GenodigdeDetail,
  MetingKop,
  OpenLinkDetail,
  Voorbeeld,
} from './schema'

/** The meting, when this principal may manage its deelnemers and it is one that has them. */
export async function authorizeDeelnemersbeheer(
  principal: Principal | null,
  metingId: string,
): Promise<Outcome<AuthorizedMeting, 'andere-werkwijze'>> {
  const found = await authorizeMeting(principal, metingId, 'deelnemers:beheren')
  if (isRefusal(found)) return fail(found)
  return found.meting.werkwijze === 'ieder-apart' ? succeed(found) : fail('andere-werkwijze')
}

/** A meting in the address of a page. */
export type MetingAdres = Readonly<{ gemeenteCode: string; metingId: string }>

async function findKop(
  principal: Principal | null,
  { gemeenteCode, metingId }: MetingAdres,
  now: Date,
): Promise<(MetingKop & Pick<AuthorizedMeting, 'access'>) | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'deelnemers:beheren')
  if (isRefusal(found)) return found
  const { access, meting } = found
  const gemeente = await findGemeente(access.gemeenteCode)
  if (gemeente?.code !== gemeenteCode) return 'niet-gevonden'
  return { access, meting, gemeenteNaam: gemeente.naam, isOpen: isRondeOpen(meting, now) }
}

/** The invitation to someone of one perspectief, without a name and with a link that is none. */
function composeVoorbeeld(
  { gemeenteNaam, meting }: MetingKop,
  contact: Principal | null,
  perspectief: Voorbeeld['perspectief'],
): Voorbeeld {
  const { onderwerp, tekst } = composeMail('uitnodiging', {
    gemeenteNaam,
    metingNaam: meting.naam,
    naam: '',
    perspectief,
    vragenlijst: meetVragenlijst(meting, perspectief),
    link: toDeelnameUrl('…'),
    metAccount: false,
    rondeTot: meting.rondeTot,
    eigenTekst: meting.uitnodiging,
    contact: contact && { naam: contact.naam, adres: contact.email },
  })
  return { perspectief, onderwerp, tekst }
}

/**
 * The deelnemers of a meting; in a meting `gedeelde-lijst` there are none.
 * @param vraag which part of the list of invitations
 */
export async function loadDeelnemers(
  principal: Principal | null,
  adres: MetingAdres,
  vraag: Readonly<{ zoek: string; pagina: number }>,
): Promise<DeelnemersOverzicht | Refusal> {
  const now = new Date()
  const found = await findKop(principal, adres, now)
  if (isRefusal(found)) return found
  const { access, ...kop } = found
  const { metingId } = adres
  const [respons, herinneren, openLinks, genodigden, mails] = await Promise.all([
    countRespons(access, metingId),
    readHerinnerstand(access, metingId, now),
    listOpenLinks(access, metingId),
    listGenodigden(access, metingId, { ...vraag, now }),
    readMailstand(access, metingId),
  ])
  return {
    ...kop,
    respons,
    herinneren,
    openLinks,
    genodigden,
    mails,
    stap: decideDeelnemersstap(
      {
        isVastgesteld: kop.meting.status === 'vastgesteld',
        isOpen: kop.isOpen,
        respons,
        heeftOpenLink: openLinks.length > 0,
        teHerinneren: herinneren.aantal,
        laatsteBericht: herinneren.laatsteBericht,
      },
      now,
    ),
    voorbeelden: [
      composeVoorbeeld(kop, principal, 'beleid'),
      composeVoorbeeld(kop, principal, 'inwoners'),
    ],
    mailMogelijk: mailMogelijk(),
  }
}

export async function loadGenodigde(
  principal: Principal | null,
  adres: MetingAdres & Readonly<{ deelnemerId: string }>,
): Promise<GenodigdeDetail | Refusal> {
  const now = new Date()
  const found = await findKop(principal, adres, now)
  if (isRefusal(found)) return found
  const { access, ...kop } = found
  const [genodigde, isBegonnen] = await Promise.all([
    findGenodigde(access, adres, now),
    isIemandBegonnen(access, adres.metingId),
  ])
  if (!genodigde) return 'niet-gevonden'
  return { ...kop, genodigde, isBegonnen, mailMogelijk: mailMogelijk() }
}

/** One open link, for its poster and its picture. */
export async function loadOpenLink(
  principal: Principal | null,
  adres: MetingAdres & Readonly<{ linkId: string }>,
): Promise<OpenLinkDetail | Refusal> {
  const found = await findKop(principal, adres, new Date())
  if (isRefusal(found)) return found
  const { access, ...kop } = found
  const link = await findOpenLink(access, adres)
  if (!link) return 'niet-gevonden'
  return { ...kop, link, vragenlijst: meetVragenlijst(kop.meting, link.perspectief) }
}
