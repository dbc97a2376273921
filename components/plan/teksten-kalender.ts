import type { ActieStatus } from '@/lib/plan/schema'
import { sayActiestatus } from '@/lib/report/actiestatus'
import { PLAN_TEKSTEN } from './teksten'

/** The words in the calendar file. */
export const KALENDER_TEKSTEN = {
  organisatie: 'VIT',
  product: 'Verkenningsinstrument Toegang',
  domein: 'verkenningsinstrument-toegang',
  naam: (gemeente: string) => `Verbeterplan ${gemeente}`,
  bestandsnaam: (gemeente: string) => `Verbeterplan ${gemeente}`,
  kenmerk: (kenmerk: { nummer: number; kort: string }) =>
    `Kenmerk ${PLAN_TEKSTEN.kenmerk(kenmerk)}`,
  klaar: (titel: string) => `Klaar: ${titel}`,
  periode: PLAN_TEKSTEN.periode,
  status: (status: ActieStatus) => `Status: ${sayActiestatus(status)}`,
  eigenaar: (eigenaar: string) => `Wie: ${eigenaar}`,
  kosten: (kosten: number) => `Kosten: ${PLAN_TEKSTEN.euro(kosten)}`,
}
