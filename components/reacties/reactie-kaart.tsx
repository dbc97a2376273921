import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { KenmerkNaam } from '@/lib/gedeeld/schema'
import type { Antwoord, Kant, ReactieRegel, ReactieStatus } from '@/lib/reacties/schema'
import { reactieId } from './paden'
import { ReactieFormulier } from './reactie-formulier'
import { VELDEN, type Gedaan, type ReactieActies } from './stand'
import { REACTIE_TEKSTEN as TEKST } from './teksten'

/** What all reactions of a page share. */
export type ReactieKader = Readonly<{
  kant: Kant
  /** Null for who may only read. */
  acties: ReactieActies | null
  kenmerken: readonly KenmerkNaam[]
  gedaan: Gedaan | null
  /** This page. */
  pad: string
  /** Where an action of the plan is; null where the reader cannot open it. */
  actiePad: ((actieId: string) => string) | null
}>

const TONEN: Readonly<Record<ReactieStatus, BadgeTone>> = {
  gegeven: 'neutral',
  afgesproken: 'active',
  gepland: 'active',
  gereed: 'success',
}

const STATUSSEN = ['gegeven', 'afgesproken', 'gepland', 'gereed'] as const

const nameWaarover = ({ kenmerk }: ReactieRegel) =>
  kenmerk ? TEKST.waarover(kenmerk) : TEKST.hetGeheel

/** Where a reaction stands in the outline: on a page of its own, or in a part of that of an adviseur. */
const toKop = ({ kant }: ReactieKader) => (kant === 'gemeente' ? 2 : 3)

type ReactieKaartProps = { regel: ReactieRegel; kader: ReactieKader }

/** One reaction: what was written, what was said back, and what came of it. */
export function ReactieKaart({ regel, kader }: ReactieKaartProps) {
  const { reactie, door, antwoorden } = regel
  const { id, tekst, status, createdAt, versie } = reactie
  const titelId = `${reactieId(id)}-titel`
  return (
    <article id={reactieId(id)} className="vit-reactie" aria-labelledby={titelId}>
      {kader.gedaan?.reactieId === id && kader.gedaan.gelukt !== 'ingetrokken' && (
        <GedaanMelding stand={`${kader.gedaan.gelukt} ${versie} ${antwoorden.length}`}>
          <Paragraph>{TEKST.gelukt[kader.gedaan.gelukt]}</Paragraph>
        </GedaanMelding>
      )}
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Heading level={toKop(kader)} size={3} id={titelId}>
          {nameWaarover(regel)}
        </Heading>
        <Badge tone={TONEN[status]}>{TEKST.opvolging(status)}</Badge>
      </div>
      <Geschreven door={door} op={createdAt} tekst={tekst} />
      {antwoorden.length > 0 && <Antwoorden antwoorden={antwoorden} />}
      <Plan regel={regel} kader={kader} />
      {kader.acties && <Werk regel={regel} kader={kader} acties={kader.acties} />}
    </article>
  )
}

function Geschreven({ door, op, tekst }: { door: string | null; op: Date; tekst: string }) {
  return (
    <div className="grid max-w-text grid-cols-1 gap-1">
      <p className="text-small text-subtle">
        <bdi>{door ?? TEKST.onbekend}</bdi>
        {' · '}
        <time dateTime={op.toISOString()}>{TEKST.op(op)}</time>
      </p>
      <p className="vit-typed" dir="auto">
        {tekst}
      </p>
    </div>
  )
}

function Antwoorden({ antwoorden }: { antwoorden: readonly Antwoord[] }) {
  return (
    <ul className="vit-list vit-indent" aria-label={TEKST.antwoorden}>
      {antwoorden.map(({ id, door, createdAt, tekst }) => (
        <li key={id}>
          <Geschreven door={door} op={createdAt} tekst={tekst} />
        </li>
      ))}
    </ul>
  )
}

/** The action that it became, or the way to make it one. */
function Plan({ regel, kader }: ReactieKaartProps) {
  const { reactie, kenmerk, door } = regel
  const { acties, actiePad, kenmerken, pad } = kader
  if (reactie.actieId !== null) {
    return (
      <Paragraph>
        {actiePad ? (
          <Link href={actiePad(reactie.actieId)}>{TEKST.overname.staatErin}</Link>
        ) : (
          TEKST.overname.staatErinAdviseur
        )}
      </Paragraph>
    )
  }
  const neemOver = acties?.neemOver
  if (!neemOver) return null
  const formulier = {
    id: `overname-${reactie.id}`,
    knop: TEKST.overname.knop,
    bij: TEKST.bij(nameWaarover(regel), door),
    action: neemOver(reactie.id),
    pad,
    onderKop: toKop(kader),
  } as const
  if (kenmerk) return <ReactieFormulier {...formulier} velden={[]} />
  const opties = [
    { value: '', label: TEKST.overname.kies },
    ...kenmerken.map((item) => ({ value: item.id, label: TEKST.waarover(item) })),
  ]
  return (
    <ReactieFormulier
      {...formulier}
      velden={[{ naam: VELDEN.kenmerk, label: TEKST.overname.kenmerk, opties }]}
    />
  )
}

const Opener = ({ tekst, regel }: { tekst: string; regel: ReactieRegel }): ReactNode => (
  <span>
    {tekst}
    <VisuallyHidden>{TEKST.bij(nameWaarover(regel), regel.door)}</VisuallyHidden>
  </span>
)

type WerkProps = ReactieKaartProps & { acties: ReactieActies }

function Werk({ regel, kader, acties }: WerkProps) {
  const { reactie, door, magWijzigen } = regel
  const { id, tekst, status, versie } = reactie
  const { antwoord, wijzig, status: opvolging } = TEKST
  const shared = {
    bij: TEKST.bij(nameWaarover(regel), door),
    pad: kader.pad,
    onderKop: toKop(kader),
  } as const
  return (
    <div className="vit-no-print grid grid-cols-1 gap-2">
      <ReactieFormulier
        {...shared}
        id={`antwoord-${id}`}
        opener={<Opener tekst={antwoord.opener} regel={regel} />}
        velden={[{ naam: VELDEN.tekst, label: antwoord.tekst, hint: TEKST.lengte }]}
        knop={antwoord.knop}
        action={acties.antwoord(id)}
      />
      <ReactieFormulier
        {...shared}
        key={`status-${versie}`}
        id={`status-${id}`}
        opener={<Opener tekst={opvolging.opener} regel={regel} />}
        velden={[{ naam: VELDEN.status, label: opvolging.label, begin: status, opties: OPTIES }]}
        knop={opvolging.knop}
        action={acties.status(id)}
        versie={versie}
      />
      {magWijzigen && acties.wijzig && acties.trekIn && (
        <>
          <ReactieFormulier
            {...shared}
            key={`wijzig-${versie}`}
            id={`wijzig-${id}`}
            opener={<Opener tekst={wijzig.opener} regel={regel} />}
            velden={[{ naam: VELDEN.tekst, label: wijzig.tekst, hint: TEKST.lengte, begin: tekst }]}
            knop={wijzig.knop}
            action={acties.wijzig(id)}
            versie={versie}
          />
          <ReactieFormulier
            {...shared}
            id={`intrekken-${id}`}
            velden={[]}
            knop={wijzig.intrekken}
            appearance="subtle"
            action={acties.trekIn(id)}
            versie={versie}
          />
        </>
      )}
    </div>
  )
}

const OPTIES = STATUSSEN.map((value) => ({ value, label: TEKST.opvolging(value) }))
