import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormTitle, TITLE_BY_FORM } from '@/components/frame/form-title'
import { Hulp } from '@/components/gesprek/hulp'
import { RondeOpen } from '@/components/gesprek/overzicht-pagina'
import { gesprekKenmerkPad, gesprekPad } from '@/components/gesprek/paden'
import { Scherm } from '@/components/gesprek/scherm'
import { GESPREK_TEKSTEN } from '@/components/gesprek/teksten'
import { toSchermKenmerk, toSchermVragen } from '@/components/gesprek/weergave'
import { GeenRecht } from '@/components/meldingen/geen-recht'
import { currentPrincipal } from '@/lib/auth/principal'
import { requireAccess } from '@/lib/auth/require'
import { loadGesprekKenmerk } from '@/lib/gesprek/loaders'
import type { GesprekKenmerk } from '@/lib/gesprek/schema'
import { getProces, listGeldigeOndersteuning } from '@/lib/instrument/content'
import { matchOndersteuning } from '@/lib/instrument/find'
import { toDatum } from '@/lib/invoer/datum'
import { MAX_TOELICHTING } from '@/lib/invoer/keuze'
import { saveGesprekOordeel } from './actions'

export const metadata: Metadata = TITLE_BY_FORM

type Place = Readonly<{ gemeenteCode: string; metingId: string }>

/** The kenmerk to talk about after this one; null after the last. */
function toVolgend({ kenmerken, kenmerk }: GesprekKenmerk, place: Place) {
  const index = kenmerken.findIndex((item) => item.kenmerk.id === kenmerk.id)
  const volgend = kenmerken[index + 1]?.kenmerk
  return volgend ? { href: gesprekKenmerkPad(place, volgend.id), kort: volgend.kort } : null
}

export default async function Page({
  params,
  searchParams,
}: PageProps<'/gemeenten/[code]/metingen/[id]/gesprek/[kenmerk]'>) {
  const { code: gemeenteCode, id: metingId, kenmerk: kenmerkId } = await params
  const { vraag } = await searchParams
  const place = { gemeenteCode, metingId }
  const pad = gesprekKenmerkPad(place, kenmerkId)
  const found = await loadGesprekKenmerk(await currentPrincipal(), { ...place, kenmerkId })
  const gesprek = requireAccess(found, pad)
  if (gesprek === 'geen-recht') return <GeenRecht />
  const { meting, kenmerk, instrument } = gesprek
  const titel = GESPREK_TEKSTEN.scherm.paginatitel(kenmerk.kort, meting.naam)
  if (gesprek.isRondeOpen) {
    return (
      <>
        <FormTitle titel={titel} fouten={0} />
        <RondeOpen gesprek={gesprek} />
      </>
    )
  }
  const vragen = toSchermVragen(instrument, gesprek.vragen)
  const [eerste] = vragen
  if (!eerste || (vraag !== undefined && !vragen.some(({ id }) => id === vraag))) notFound()
  return (
    <Scherm
      key={kenmerk.id}
      titel={titel}
      kenmerk={toSchermKenmerk(kenmerk)}
      vragen={vragen}
      begin={vraag === undefined ? eerste.id : String(vraag)}
      paden={{ overzicht: gesprekPad(place), kenmerk: pad, volgend: toVolgend(gesprek, place) }}
      metingId={metingId}
      agenda={getProces().agenda.delen}
      opslag={
        meting.status === 'open'
          ? {
              userId: gesprek.userId,
              metingId,
              collection: `/api/v1/metingen/${metingId}/oordelen`,
              maxToelichting: MAX_TOELICHTING,
            }
          : null
      }
      action={saveGesprekOordeel.bind(null, { metingId })}
    >
      <Hulp
        kenmerk={kenmerk}
        ondersteuning={matchOndersteuning(listGeldigeOndersteuning(toDatum(new Date())), {
          kenmerk: kenmerk.id,
        })}
      />
    </Scherm>
  )
}
