'use server'

import { redirect } from 'next/navigation'
import { eigenDeelnamePad } from '@/components/deelname/paden'
import { currentPrincipal } from '@/lib/auth/principal'
import { finishEigenDeelname, withdrawEigenDeelname } from '@/lib/deelname/mutations'

type Place = Readonly<{ gemeenteCode: string; metingId: string }>

/** Only what the address has may become part of a path. */
const naarDeelname = ({ gemeenteCode, metingId }: Place) =>
  eigenDeelnamePad({
    gemeenteCode: encodeURIComponent(gemeenteCode),
    metingId: encodeURIComponent(metingId),
  })

/** Says that a member is ready; what stands in the way, the page says. */
export async function finish(place: Place): Promise<void> {
  await finishEigenDeelname(await currentPrincipal(), place.metingId)
  redirect(naarDeelname(place))
}

/** Takes a member's answers back; what stands in the way, the page says. */
export async function withdraw(place: Place): Promise<void> {
  await withdrawEigenDeelname(await currentPrincipal(), place.metingId)
  redirect(naarDeelname(place))
}
