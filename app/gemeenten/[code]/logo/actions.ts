'use server'

import { redirect } from 'next/navigation'
import { withLogoMelding } from '@/components/logo/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { removeLogo } from '@/lib/logo/mutations'

/** Takes the logo away and says what came of it. */
export async function removeGemeentelogo(gemeenteCode: string): Promise<void> {
  const outcome = await removeLogo(await currentPrincipal(), gemeenteCode)
  redirect(withLogoMelding(gemeenteCode, outcome.ok ? 'weg' : 'geen-recht'))
}
