import { tokenOf } from '@/lib/auth/deelnamelink'
import { hashToken } from '@/lib/auth/token'
import {
  doelOf,
  isOpenLink,
  tokenOfUitnodiging,
  toUitnodigingUrl,
} from '@/lib/auth/uitnodigingslink'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { meetVragenlijst } from '@/lib/deelname/data'
import { readLidstand } from '@/lib/leden/rules'
import { composeAccountmail, composeMail } from '@/lib/mail/compose'
import type { Bericht } from '@/lib/mail/model'
import { isAccountpost } from './rules'
import {
  accountpostSchema,
  deelnemerpostSchema,
  type Accountpost,
  type Deelnemerpost,
  type DemoMail,
  type Post,
} from './schema'

/** Whether this installation can send mail: by SMTP, or into the mailbox of the demo. */
export function mailMogelijk(): boolean {
  const { mail, demo } = env()
  return mail !== null || demo
}

/** Whether mail stays here, where the mailbox of the demo shows it to everyone. */
export function heeftDemoPostbus(): boolean {
  const { mail, demo } = env()
  return mail === null && demo
}

const PERSOON = { select: { id: true, name: true, email: true } } as const

const MAIL = { id: true, soort: true, status: true, createdAt: true } as const

const METING = {
  include: {
    gemeente: {
      select: {
        naam: true,
        lidmaatschappen: {
          where: { rol: 'coordinator', user: { gedeactiveerdOp: null } },
          orderBy: { id: 'asc' },
          select: { user: PERSOON },
        },
      },
    },
  },
} as const

const DEELNEMER = {
  include: {
    user: PERSOON,
    links: { orderBy: { createdAt: 'desc' }, take: 1 },
  },
} as const

const UITNODIGING = {
  include: {
    user: {
      select: {
        ...PERSOON.select,
        beheerder: true,
        emailVerified: true,
        gedeactiveerdOp: true,
        lidmaatschappen: {
          orderBy: { gemeenteCode: 'asc' },
          select: { rol: true, gemeenteCode: true, gemeente: { select: { naam: true } } },
        },
        adviseurschappen: { select: { regio: { select: { naam: true } } } },
        accounts: { where: { password: { not: null } }, select: { id: true }, take: 1 },
      },
    },
  },
} as const

const POST = { ...MAIL, meting: METING, deelnemer: DEELNEMER, uitnodiging: UITNODIGING } as const

const findRow = (id: string) => db().mail.findUnique({ where: { id }, select: POST })
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>
type MetingRow = NonNullable<Row['meting']>
type UitnodigingRow = NonNullable<Row['uitnodiging']>

/** The coordinator who began the meting, or the first that the gemeente has now. */
function findContact({ createdById, gemeente }: MetingRow): Deelnemerpost['contact'] {
  const users = gemeente.lidmaatschappen.map(({ user }) => user)
  const user = users.find(({ id }) => id === createdById) ?? users[0]
  return user ? { naam: user.name, adres: user.email } : null
}

function toDeelnemerpost(
  mail: Pick<Row, keyof typeof MAIL>,
  meting: MetingRow,
  deelnemer: NonNullable<Row['deelnemer']>,
): Deelnemerpost {
  const { user, email, eigenEmail, naam } = deelnemer
  return deelnemerpostSchema.parse({
    ...mail,
    meting,
    gemeenteNaam: meting.gemeente.naam,
    contact: findContact(meting),
    deelnemer: {
      ...deelnemer,
      naam: naam || (user?.name ?? ''),
      adres: email ?? eigenEmail ?? user?.email ?? '',
      metAccount: email === null && user !== null,
      link: deelnemer.links[0] ?? null,
    },
  })
}

/** What a link gives access to: one gemeente, or all that the account may. */
function listRechten({ sleutel, user }: UitnodigingRow): Accountpost['rechten'] {
  const doel = doelOf(sleutel)
  const leden = user.lidmaatschappen.flatMap(({ rol, gemeenteCode, gemeente }) => {
    const stand = readLidstand(rol)
    const isMeant =
      doel.soort === 'account' ? stand?.isUitgenodigd === false : gemeenteCode === doel.gemeenteCode
    return stand && isMeant
      ? [{ soort: 'lid' as const, rol: stand.rol, gemeenteNaam: gemeente.naam }]
      : []
  })
  if (doel.soort === 'gemeente') return leden
  return [
    ...leden,
    ...user.adviseurschappen.map(({ regio }) => ({
      soort: 'adviseur' as const,
      regioNaam: regio.naam,
    })),
    ...(user.beheerder ? [{ soort: 'beheerder' as const }] : []),
  ]
}

type Afzender = Readonly<{ id: string; name: string; email: string }>

function toAccountpost(
  mail: Pick<Row, keyof typeof MAIL>,
  uitnodiging: UitnodigingRow,
  afzenders: readonly Afzender[],
): Accountpost {
  const { user, createdById, userId, sleutel } = uitnodiging
  const afzender = afzenders.find(({ id }) => id === createdById && id !== userId)
  const doel = doelOf(sleutel)
  const gemeente =
    doel.soort === 'gemeente'
      ? user.lidmaatschappen.find(({ gemeenteCode }) => gemeenteCode === doel.gemeenteCode)
      : undefined
  return accountpostSchema.parse({
    ...mail,
    contact: afzender ? { naam: afzender.name, adres: afzender.email } : null,
    rechten: listRechten(uitnodiging),
    gemeenteNaam: doel.soort === 'account' ? null : (gemeente?.gemeente.naam ?? ''),
    gebruiker: {
      // Until someone came, the address stands in the place of the name.
      naam: user.name === user.email ? '' : user.name,
      adres: user.email,
      // One that may be someone else's is replaced behind this very link.
      heeftWachtwoord: user.accounts.length > 0 && (doel.soort === 'account' || user.emailVerified),
      isGedeactiveerd: user.gedeactiveerdOp !== null,
    },
    uitnodiging,
  })
}

/** Stored mails with all that they are made from, in the same order. */
async function toPosts(rows: readonly Row[]): Promise<Post[]> {
  const ids = rows.flatMap(({ uitnodiging }) => (uitnodiging ? [uitnodiging.createdById] : []))
  const afzenders =
    ids.length > 0 ? await db().user.findMany({ where: { id: { in: ids } }, ...PERSOON }) : []
  return rows.flatMap(({ meting, deelnemer, uitnodiging, ...mail }): Post[] => {
    if (uitnodiging) return [toAccountpost(mail, uitnodiging, afzenders)]
    return meting && deelnemer ? [toDeelnemerpost(mail, meting, deelnemer)] : []
  })
}

/** A mail with all that it is made from; for the sender and the demo alone. */
export async function findPost(id: string): Promise<Post | null> {
  const row = await findRow(id)
  return row ? ((await toPosts([row]))[0] ?? null) : null
}

/**
 * The address that a mail leads to; null when its link does not work any more, or cannot be made
 * again because the secret of the installation changed.
 */
export function findAdres(post: Post, now: Date): string | null {
  return isAccountpost(post) ? findAccountadres(post, now) : findDeelnemeradres(post, now)
}

function findAccountadres({ gebruiker, uitnodiging }: Accountpost, now: Date): string | null {
  if (!isOpenLink(uitnodiging, now) || gebruiker.isGedeactiveerd) return null
  const isSame = hashToken(tokenOfUitnodiging(uitnodiging.sleutel)) === uitnodiging.hash
  return isSame ? toUitnodigingUrl(uitnodiging.sleutel) : null
}

function findDeelnemeradres({ meting, deelnemer }: Deelnemerpost, now: Date): string | null {
  const { url } = env()
  if (deelnemer.metAccount) return `${url}/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}`
  const { link } = deelnemer
  if (link?.ingetrokkenOp !== null || link.verlooptOp <= now) return null
  const token = tokenOf('persoonlijk', link.sleutel)
  return hashToken(token) === link.hash ? toDeelnameUrl(token) : null
}

/** Where a personal link leads. */
export const toDeelnameUrl = (token: string) => `${env().url}/deelname/${token}`

/** The mail as it is now, in words. @param link where its button leads */
export function toBericht(post: Post, link: string): Bericht {
  const { id, contact } = post
  const brief = isAccountpost(post) ? writeAccountmail(post, link) : writeDeelnemermail(post, link)
  return { id, aan: findOntvanger(post), antwoordAan: contact, ...brief }
}

function findOntvanger(post: Post): Bericht['aan'] {
  const { naam, adres } = isAccountpost(post) ? post.gebruiker : post.deelnemer
  return { naam, adres }
}

function writeAccountmail(post: Accountpost, link: string) {
  const { contact, rechten, gemeenteNaam, gebruiker, uitnodiging } = post
  const { naam, heeftWachtwoord } = gebruiker
  const { verlooptOp } = uitnodiging
  return composeAccountmail({
    naam,
    rechten,
    gemeenteNaam,
    heeftWachtwoord,
    link,
    verlooptOp,
    contact,
  })
}

function writeDeelnemermail(post: Deelnemerpost, link: string) {
  const { soort, meting, gemeenteNaam, contact, deelnemer } = post
  const { naam, perspectief, metAccount } = deelnemer
  return composeMail(soort, {
    gemeenteNaam,
    metingNaam: meting.naam,
    naam,
    perspectief,
    vragenlijst: meetVragenlijst(meting, perspectief),
    link,
    metAccount,
    rondeTot: meting.rondeTot,
    eigenTekst: meting.uitnodiging,
    contact,
  })
}

function toDemoMail(post: Post, now: Date): DemoMail {
  const { id, soort, status, createdAt } = post
  const link = findAdres(post, now)
  const { aan, onderwerp, tekst, html } = toBericht(post, link ?? env().url)
  const meting = isAccountpost(post)
    ? null
    : { naam: post.meting.naam, gemeenteNaam: post.gemeenteNaam }
  const mail = { id, soort, status, createdAt, meting, adres: aan.adres }
  return { ...mail, onderwerp, tekst, html, link }
}

const PER_PAGINA = 25

export type DemoPostbus = Readonly<{ pagina: number; paginas: number; mails: readonly DemoMail[] }>

/**
 * One page of the mailbox of the demo, newest first; null where there is no demo.
 * @param pagina from 1; beyond the last is the last, and what is no page is the first
 */
export async function listDemoMails(pagina: number, now: Date): Promise<DemoPostbus | null> {
  if (!heeftDemoPostbus()) return null
  const paginas = Math.max(1, Math.ceil((await db().mail.count()) / PER_PAGINA))
  const nummer = Number.isInteger(pagina) ? Math.min(Math.max(pagina, 1), paginas) : 1
  const rows = await db().mail.findMany({
    select: POST,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (nummer - 1) * PER_PAGINA,
    take: PER_PAGINA,
  })
  const mails = (await toPosts(rows)).map((post) => toDemoMail(post, now))
  return { pagina: nummer, paginas, mails }
}

/** One mail in the mailbox of the demo; null for what is not there, or where there is no demo. */
export async function findDemoMail(id: string, now: Date): Promise<DemoMail | null> {
  const post = heeftDemoPostbus() ? await findPost(id) : null
  return post && toDemoMail(post, now)
}
