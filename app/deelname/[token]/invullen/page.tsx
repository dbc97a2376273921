import { notFound, redirect } from 'next/navigation'
import { deelnamePad, kenmerkVanLinkPad } from '@/components/deelname/paden'
import { loadDeelname } from '@/lib/deelname/loaders'
import { findStartKenmerk } from '@/lib/vragenlijst/rules'

/** Leads to where this person left off, or else to the first kenmerk that is not complete. */
export default async function Page({ params }: PageProps<'/deelname/[token]/invullen'>) {
  const { token } = await params
  const deelname = await loadDeelname(token)
  if (!deelname) notFound()
  const { instrument, voortgang, laatsteIndicator, rondeOpen } = deelname
  const kenmerk = findStartKenmerk(instrument, voortgang, laatsteIndicator)
  redirect(rondeOpen && kenmerk ? kenmerkVanLinkPad(token, kenmerk) : deelnamePad(token))
}
