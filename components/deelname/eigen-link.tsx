'use client'

import { useActionState } from 'react'
import { Kopieer } from '@/components/deelname/kopieer'
import { BEGIN, type DeelnameAction } from '@/components/deelname/stand'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { VerstuurKnop } from '@/components/deelname/verstuur-knop'
import { FormTitle } from '@/components/frame/form-title'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { TextField } from '@/components/ui/text-field'

const { eigenLink: TEKST } = DEELNAME_TEKSTEN

type EigenLinkProps = {
  titel: string
  link: string
  action: DeelnameAction
}

/** The personal link, to keep: there is no other way back to one's answers. */
export function EigenLink({ titel, link, action }: EigenLinkProps) {
  const [stand, submit] = useActionState(action, BEGIN)
  const { fout } = stand
  return (
    <Card as="section" aria-labelledby="eigen-link" className="dn-link">
      <FormTitle titel={titel} fouten={fout === null ? 0 : 1} />
      <Heading level={2} id="eigen-link">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.uitleg}</Paragraph>
      <TextField
        name="link"
        label={TEKST.veld}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Kopieer tekst={link} knop={TEKST.kopieer} gelukt={TEKST.gekopieerd} />
      {stand.gelukt && (
        <Alert type="ok" live="status">
          <Paragraph>{TEKST.gemaild}</Paragraph>
        </Alert>
      )}
      <Details summary={TEKST.mailKop} open={fout !== null}>
        <form action={submit} noValidate className="dn-form">
          <ErrorSummary
            title={TEKST.fouten}
            headingLevel={3}
            errors={fout === null ? [] : [{ fieldId: 'email', message: fout }]}
          />
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            label={TEKST.email}
            hint={TEKST.emailHint}
            defaultValue={stand.waarde}
            error={fout ?? undefined}
          />
          <VerstuurKnop appearance="secondary">{TEKST.mailen}</VerstuurKnop>
        </form>
      </Details>
    </Card>
  )
}
