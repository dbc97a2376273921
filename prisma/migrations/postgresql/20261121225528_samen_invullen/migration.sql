-- AlterTable
ALTER TABLE "Meting" ADD COLUMN     "omvang" TEXT NOT NULL DEFAULT 'volledig',
ADD COLUMN     "rondeGeslotenOp" TIMESTAMP(3),
ADD COLUMN     "rondeTot" TIMESTAMP(3),
ADD COLUMN     "uitnodiging" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Deelnemer" ADD COLUMN     "afgerondOp" TIMESTAMP(3),
ADD COLUMN     "email" TEXT,
ADD COLUMN     "ingetrokkenOp" TIMESTAMP(3),
ADD COLUMN     "naam" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "openLinkId" TEXT,
ADD COLUMN     "uitgenodigdOp" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Oordeel" ADD COLUMN     "afwijkendStandpunt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "overgenomen" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "OpenLink" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "perspectief" TEXT NOT NULL,
    "maximum" INTEGER NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "ingetrokkenOp" TIMESTAMP(3),

    CONSTRAINT "OpenLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deelnamelink" (
    "id" TEXT NOT NULL,
    "deelnemerId" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verlooptOp" TIMESTAMP(3) NOT NULL,
    "ingetrokkenOp" TIMESTAMP(3),

    CONSTRAINT "Deelnamelink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "deelnemerId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'wacht',
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "volgendePoging" TIMESTAMP(3) NOT NULL,
    "fout" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verzondenOp" TIMESTAMP(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Taak" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "gereedOp" TEXT,

    CONSTRAINT "Taak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opmerking" (
    "id" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "userId" TEXT,
    "openingId" TEXT,
    "tekst" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opgelostOp" TIMESTAMP(3),
    "opgelostDoor" TEXT,

    CONSTRAINT "Opmerking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vermelding" (
    "id" TEXT NOT NULL,
    "opmerkingId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "gezienOp" TIMESTAMP(3),

    CONSTRAINT "Vermelding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Onderbouwing" (
    "id" TEXT NOT NULL,
    "gemeenteCode" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "link" TEXT,
    "bestandsnaam" TEXT,
    "mediatype" TEXT,
    "grootte" INTEGER,
    "sha256" TEXT,
    "vertrouwelijk" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "Onderbouwing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnderbouwingDeel" (
    "id" TEXT NOT NULL,
    "onderbouwingId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "inhoud" BYTEA NOT NULL,

    CONSTRAINT "OnderbouwingDeel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OnderbouwingKoppeling" (
    "id" TEXT NOT NULL,
    "onderbouwingId" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,

    CONSTRAINT "OnderbouwingKoppeling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OpenLink_hash_key" ON "OpenLink"("hash");

-- CreateIndex
CREATE INDEX "OpenLink_metingId_idx" ON "OpenLink"("metingId");

-- CreateIndex
CREATE UNIQUE INDEX "Deelnamelink_hash_key" ON "Deelnamelink"("hash");

-- CreateIndex
CREATE INDEX "Deelnamelink_deelnemerId_idx" ON "Deelnamelink"("deelnemerId");

-- CreateIndex
CREATE INDEX "Mail_status_volgendePoging_idx" ON "Mail"("status", "volgendePoging");

-- CreateIndex
CREATE INDEX "Mail_metingId_createdAt_idx" ON "Mail"("metingId", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_deelnemerId_idx" ON "Mail"("deelnemerId");

-- CreateIndex
CREATE INDEX "Taak_userId_idx" ON "Taak"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Taak_metingId_kenmerkId_key" ON "Taak"("metingId", "kenmerkId");

-- CreateIndex
CREATE INDEX "Opmerking_metingId_indicatorId_idx" ON "Opmerking"("metingId", "indicatorId");

-- CreateIndex
CREATE INDEX "Opmerking_openingId_idx" ON "Opmerking"("openingId");

-- CreateIndex
CREATE INDEX "Vermelding_userId_idx" ON "Vermelding"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Vermelding_opmerkingId_userId_key" ON "Vermelding"("opmerkingId", "userId");

-- CreateIndex
CREATE INDEX "Onderbouwing_gemeenteCode_createdAt_idx" ON "Onderbouwing"("gemeenteCode", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "OnderbouwingDeel_onderbouwingId_nummer_key" ON "OnderbouwingDeel"("onderbouwingId", "nummer");

-- CreateIndex
CREATE INDEX "OnderbouwingKoppeling_metingId_indicatorId_idx" ON "OnderbouwingKoppeling"("metingId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "OnderbouwingKoppeling_onderbouwingId_metingId_indicatorId_key" ON "OnderbouwingKoppeling"("onderbouwingId", "metingId", "indicatorId");

-- CreateIndex
CREATE INDEX "Deelnemer_openLinkId_idx" ON "Deelnemer"("openLinkId");

-- CreateIndex
CREATE UNIQUE INDEX "Deelnemer_metingId_email_key" ON "Deelnemer"("metingId", "email");

-- AddForeignKey
ALTER TABLE "OpenLink" ADD CONSTRAINT "OpenLink_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deelnemer" ADD CONSTRAINT "Deelnemer_openLinkId_fkey" FOREIGN KEY ("openLinkId") REFERENCES "OpenLink"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deelnamelink" ADD CONSTRAINT "Deelnamelink_deelnemerId_fkey" FOREIGN KEY ("deelnemerId") REFERENCES "Deelnemer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_deelnemerId_fkey" FOREIGN KEY ("deelnemerId") REFERENCES "Deelnemer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Taak" ADD CONSTRAINT "Taak_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Taak" ADD CONSTRAINT "Taak_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "Opmerking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vermelding" ADD CONSTRAINT "Vermelding_opmerkingId_fkey" FOREIGN KEY ("opmerkingId") REFERENCES "Opmerking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vermelding" ADD CONSTRAINT "Vermelding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Onderbouwing" ADD CONSTRAINT "Onderbouwing_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnderbouwingDeel" ADD CONSTRAINT "OnderbouwingDeel_onderbouwingId_fkey" FOREIGN KEY ("onderbouwingId") REFERENCES "Onderbouwing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnderbouwingKoppeling" ADD CONSTRAINT "OnderbouwingKoppeling_onderbouwingId_fkey" FOREIGN KEY ("onderbouwingId") REFERENCES "Onderbouwing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnderbouwingKoppeling" ADD CONSTRAINT "OnderbouwingKoppeling_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
