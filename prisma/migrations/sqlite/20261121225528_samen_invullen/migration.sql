-- CreateTable
CREATE TABLE "OpenLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "perspectief" TEXT NOT NULL,
    "maximum" INTEGER NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    "ingetrokkenOp" DATETIME,
    CONSTRAINT "OpenLink_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Deelnamelink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "deelnemerId" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verlooptOp" DATETIME NOT NULL,
    "ingetrokkenOp" DATETIME,
    CONSTRAINT "Deelnamelink_deelnemerId_fkey" FOREIGN KEY ("deelnemerId") REFERENCES "Deelnemer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "deelnemerId" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'wacht',
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "volgendePoging" DATETIME NOT NULL,
    "fout" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verzondenOp" DATETIME,
    CONSTRAINT "Mail_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mail_deelnemerId_fkey" FOREIGN KEY ("deelnemerId") REFERENCES "Deelnemer" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Taak" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "kenmerkId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "gereedOp" TEXT,
    CONSTRAINT "Taak_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Taak_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Opmerking" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "metingId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "userId" TEXT,
    "openingId" TEXT,
    "tekst" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opgelostOp" DATETIME,
    "opgelostDoor" TEXT,
    CONSTRAINT "Opmerking_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Opmerking_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Opmerking_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "Opmerking" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Vermelding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "opmerkingId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "gezienOp" DATETIME,
    CONSTRAINT "Vermelding_opmerkingId_fkey" FOREIGN KEY ("opmerkingId") REFERENCES "Opmerking" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Vermelding_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Onderbouwing" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "gemeenteCode" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "link" TEXT,
    "bestandsnaam" TEXT,
    "mediatype" TEXT,
    "grootte" INTEGER,
    "sha256" TEXT,
    "vertrouwelijk" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    CONSTRAINT "Onderbouwing_gemeenteCode_fkey" FOREIGN KEY ("gemeenteCode") REFERENCES "Gemeente" ("code") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OnderbouwingDeel" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "onderbouwingId" TEXT NOT NULL,
    "nummer" INTEGER NOT NULL,
    "inhoud" BLOB NOT NULL,
    CONSTRAINT "OnderbouwingDeel_onderbouwingId_fkey" FOREIGN KEY ("onderbouwingId") REFERENCES "Onderbouwing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OnderbouwingKoppeling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "onderbouwingId" TEXT NOT NULL,
    "metingId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" TEXT NOT NULL,
    CONSTRAINT "OnderbouwingKoppeling_onderbouwingId_fkey" FOREIGN KEY ("onderbouwingId") REFERENCES "Onderbouwing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OnderbouwingKoppeling_metingId_fkey" FOREIGN KEY ("metingId") REFERENCES "Meting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
-- Columns are added rather than tables made anew: dropping a table empties those that refer to it.
ALTER TABLE "Meting" ADD COLUMN "omvang" TEXT NOT NULL DEFAULT 'volledig';
ALTER TABLE "Meting" ADD COLUMN "uitnodiging" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Meting" ADD COLUMN "rondeTot" DATETIME;
ALTER TABLE "Meting" ADD COLUMN "rondeGeslotenOp" DATETIME;

-- AlterTable
ALTER TABLE "Deelnemer" ADD COLUMN "email" TEXT;
ALTER TABLE "Deelnemer" ADD COLUMN "naam" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Deelnemer" ADD COLUMN "openLinkId" TEXT REFERENCES "OpenLink" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Deelnemer" ADD COLUMN "uitgenodigdOp" DATETIME;
ALTER TABLE "Deelnemer" ADD COLUMN "afgerondOp" DATETIME;
ALTER TABLE "Deelnemer" ADD COLUMN "ingetrokkenOp" DATETIME;
CREATE INDEX "Deelnemer_openLinkId_idx" ON "Deelnemer"("openLinkId");
CREATE UNIQUE INDEX "Deelnemer_metingId_email_key" ON "Deelnemer"("metingId", "email");

-- AlterTable
ALTER TABLE "Oordeel" ADD COLUMN "afwijkendStandpunt" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Oordeel" ADD COLUMN "overgenomen" BOOLEAN NOT NULL DEFAULT false;

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
