import { tokenOf } from '@/lib/auth/deelnamelink'
import { hashToken } from '@/lib/auth/token'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { meetVragenlijst } from '@/lib/deelname/data'
import { composeMail } from '@/lib/mail/compose'
import type { Bericht } from '@/lib/mail/model'
import { postSchema, type DemoMail, type Post } from './schema'

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

const POST = {
  id: true,
  soort: true,
  status: true,
  createdAt: true,
  meting: {
    include: {
      gemeente: {
        select: {
          naam: true,
          lidmaatschappen: {
            where: { rol: 'coordinator' },
            orderBy: { id: 'asc' },
            select: { user: PERSOON },
          },
        },
      },
    },
  },
  deelnemer: {
    include: {
      user: PERSOON,
      links: { orderBy: { createdAt: 'desc' }, take: 1 },
    },
  },
} as const

const findRow = (id: string) => db().mail.findUnique({ where: { id }, select: POST })
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

/** The coordinator who began the meting, or the first that the gemeente has now. */
function findContact({ createdById, gemeente }: Row['meting']): Post['contact'] {
  const users = gemeente.lidmaatschappen.map(({ user }) => user)
  const user = users.find(({ id }) => id === createdById) ?? users[0]
  return user ? { naam: user.name, adres: user.email } : null
}

function toPost({ meting, deelnemer, ...mail }: Row): Post {
  const { user, email, eigenEmail, naam } = deelnemer
  return postSchema.parse({
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

/** A mail with all that it is made from; for the sender and the demo alone. */
export async function findPost(id: string): Promise<Post | null> {
  const row = await findRow(id)
  return row && toPost(row)
}

/**
 * The address that a deelnemer takes part by; null when the newest link does not work any more, or
 * cannot be made again because the secret of the installation changed.
 */
export function findAdres({ meting, deelnemer }: Post, now: Date): string | null {
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
  const { id, soort, meting, gemeenteNaam, contact, deelnemer } = post
  const { naam, adres, perspectief, metAccount } = deelnemer
  const brief = composeMail(soort, {
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
  return { id, aan: { naam, adres }, antwoordAan: contact, ...brief }
}

function toDemoMail(post: Post, now: Date): DemoMail {
  const { id, soort, status, createdAt, meting, gemeenteNaam, deelnemer } = post
  const link = findAdres(post, now)
  const { onderwerp, tekst, html } = toBericht(post, link ?? toDeelnameUrl(''))
  const metingNaam = meting.naam
  const { adres } = deelnemer
  const mail = { id, soort, status, createdAt, metingNaam, gemeenteNaam, adres }
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
  return { pagina: nummer, paginas, mails: rows.map((row) => toDemoMail(toPost(row), now)) }
}

/** One mail in the mailbox of the demo; null for what is not there, or where there is no demo. */
export async function findDemoMail(id: string, now: Date): Promise<DemoMail | null> {
  const post = heeftDemoPostbus() ? await findPost(id) : null
  return post && toDemoMail(post, now)
}
