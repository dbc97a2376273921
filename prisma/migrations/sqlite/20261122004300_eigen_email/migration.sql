-- AlterTable
ALTER TABLE "Deelnemer" ADD COLUMN "eigenEmail" TEXT;
