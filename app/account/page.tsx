import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountGegevens } from '@/components/account/account-gegevens'
import { SleutelFormulier } from '@/components/account/sleutel-formulier'
import { SleutelLijst } from '@/components/account/sleutel-lijst'
import { ACCOUNT_TEKSTEN } from '@/components/account/teksten'
import { TITLE_BY_FORM } from '@/components/frame/form-title'
import { Heading } from '@/components/ui/heading'
import { currentPrincipal } from '@/lib/auth/principal'
import { listToegangssleutels } from '@/lib/toegangssleutels/data'
import { makeSleutel, revokeSleutel } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

export default async function Page() {
  const principal = await currentPrincipal()
  if (!principal) redirect('/inloggen?naar=/account')
  return (
    <div className="vit-stack">
      <Heading level={1}>{ACCOUNT_TEKSTEN.titel}</Heading>
      <AccountGegevens principal={principal} />
      <SleutelLijst sleutels={await listToegangssleutels(principal)} action={revokeSleutel} />
      <SleutelFormulier action={makeSleutel} />
    </div>
  )
}
