'use client'

import { useActionState, useMemo, type ReactNode } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import {
  BEVESTIGD,
  LEEG,
  type FormulierActie,
  type FormulierStand,
} from '@/components/uitnodigingen/stand'
import { UITNODIGING_TEKSTEN } from '@/components/uitnodigingen/teksten'
import { Alert } from '@/components/ui/alert'
import { Button, type ButtonAppearance } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Option } from '@/components/ui/option-group'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

const { formulier: TEKST } = UITNODIGING_TEKSTEN

type Veldsoort =
  | Readonly<{ soort: 'tekst' | 'email' | 'nieuw-wachtwoord' | 'verborgen' }>
  | Readonly<{ soort: 'lijst'; opties: readonly SelectOption[] }>
  | Readonly<{ soort: 'keuze'; opties: readonly Option[] }>

export type Formulierveld = Veldsoort &
  Readonly<{
    naam: string
    label: string
    hint?: string
    waarde?: string
    autoComplete?: string
    isOptioneel?: boolean
  }>

type FormulierProps = {
  /** Tells the form from others on the page. */
  id: string
  action: FormulierActie
  velden?: readonly Formulierveld[]
  knop: string
  /** What the button is about, for who listens. */
  knopOver?: string
  /** What the button says once something is asked. */
  bevestigKnop?: string
  appearance?: ButtonAppearance
  /** The title of the page, where the page is this one form. */
  titel?: string
  /** Fields beside each other, with the button behind them. */
  isRij?: boolean
  children?: ReactNode
}

/** One thing to do about an account, with the few fields that it takes. */
export function Formulier(props: FormulierProps) {
  const { id, action, velden = [], titel, isRij = false, children } = props
  const [stand, submit, isPending] = useActionState(action, LEEG)
  // The summary speaks when its errors change, not whenever something else on the page does.
  const errors = useMemo(
    () =>
      stand.fouten.map(({ veld, melding }) => ({
        fieldId: `${id}-${veld || 'knop'}`,
        message: melding,
      })),
    [stand, id],
  )
  return (
    <form action={submit} noValidate className="vit-form">
      {titel !== undefined && <FormTitle titel={titel} fouten={errors.length} />}
      <ErrorSummary
        title={TEKST.fouten}
        headingLevel={titel === undefined ? 3 : 2}
        errors={errors}
      />
      <Verwijzing stand={stand} />
      <Uitkomst stand={stand} />
      {children}
      <div className={isRij ? 'vit-gebruiker__rij' : 'vit-form vit-gebruiker__velden'}>
        {velden.map((veld) => (
          <Veld key={veld.naam} id={`${id}-${veld.naam}`} veld={veld} stand={stand} />
        ))}
        <Knop {...props} stand={stand} isPending={isPending} />
      </div>
    </form>
  )
}

type KnopProps = Pick<
  FormulierProps,
  'id' | 'knop' | 'knopOver' | 'bevestigKnop' | 'appearance'
> & { stand: FormulierStand; isPending: boolean }

/** The button; once something is asked, one that says yes to it. */
function Knop({
  id,
  knop,
  knopOver,
  bevestigKnop = knop,
  appearance,
  stand,
  isPending,
}: KnopProps) {
  const isGevraagd = stand.bevestig !== null
  return (
    <div>
      {isGevraagd && <input type="hidden" name={BEVESTIGD} value="1" />}
      <Button id={`${id}-knop`} appearance={appearance ?? 'secondary'} disabled={isPending}>
        {isGevraagd ? bevestigKnop : knop}
        {knopOver && <VisuallyHidden> {knopOver}</VisuallyHidden>}
      </Button>
    </div>
  )
}

function Verwijzing({ stand: { verwijzing } }: { stand: FormulierStand }) {
  if (verwijzing === null) return null
  return (
    <Paragraph>
      <Link href={verwijzing}>{TEKST.naarGebruiker}</Link>
    </Paragraph>
  )
}

/** What came of it: that it worked, a link to hand on, or a question before it is done. */
function Uitkomst({ stand }: { stand: FormulierStand }) {
  const { gelukt, link, bevestig } = stand
  if (bevestig !== null) {
    return (
      <Alert type="warning" live="alert" title={TEKST.bevestig} headingLevel={3}>
        <Paragraph>{bevestig}</Paragraph>
      </Alert>
    )
  }
  if (!gelukt) return null
  return (
    <GedaanMelding stand={stand}>
      <Paragraph>{gelukt}</Paragraph>
      {link !== null && (
        <>
          <Paragraph>{TEKST.linkUitleg}</Paragraph>
          <code className="vit-gebruiker__link">{link}</code>
        </>
      )}
    </GedaanMelding>
  )
}

type VeldProps = { id: string; veld: Formulierveld; stand: FormulierStand }

function Veld({ id, veld, stand }: VeldProps) {
  const waarde = stand.waarden[veld.naam] ?? veld.waarde ?? ''
  const error = stand.fouten.find((fout) => fout.veld === veld.naam)?.melding
  const { naam: name, label, hint, isOptioneel: optional } = veld
  const field = { id, name, label, hint, error, optional }
  switch (veld.soort) {
    case 'verborgen':
      return <input type="hidden" name={name} value={veld.waarde} />
    case 'lijst':
      return <SelectField key={waarde} {...field} options={veld.opties} defaultValue={waarde} />
    case 'keuze': {
      const group = { id, name, hint, error, legend: label, options: veld.opties }
      return <RadioGroup key={waarde} {...group} defaultValue={waarde} />
    }
    case 'nieuw-wachtwoord':
      // Never sent back: a page that is kept somewhere holds no password.
      return <TextField {...field} type="password" autoComplete="new-password" />
    default: {
      const type = veld.soort === 'email' ? 'email' : 'text'
      const { autoComplete = 'off' } = veld
      return <TextField {...field} type={type} autoComplete={autoComplete} defaultValue={waarde} />
    }
  }
}
