// Keeps what the desk knows besides the judging itself: officials, evidence, figures, interviews and
// their draw, stages, closed results.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/storage/Database.h"

namespace sidang {

class DeskStore {
public:
    explicit DeskStore(Database& database) : database_(database) {}

    /// Everything of this store, into the book whose nominees, criteria and categories are loaded already.
    void loadInto(EditionBook& book);

    void put(const Official& official, int position);
    void remove(OfficialId official);
    void put(const Requirement& requirement, int position);
    void remove(RequirementId requirement);
    void put(const MarkKey& key, const Attestation& attestation);
    void removeAttestation(const MarkKey& key);
    void put(const EvidenceKey& key, const Evidence& document);
    void remove(const EvidenceKey& key);
    void put(const FigureKey& key, const MonthlyFigure& figure);
    void remove(const FigureKey& key);
    void put(NomineeId nominee, const Interview& interview);
    void removeInterview(NomineeId nominee);
    void put(CategoryId category, const Draw& draw);
    void removeDraw(CategoryId category);
    void put(CategoryId category, const Stage& stage);
    void removeStage(CategoryId category);
    void put(const ResultKey& key, const ClosedResult& result);
    void remove(const ResultKey& key);

private:
    void loadOfficials(EditionBook& book);
    void loadEvidence(EditionBook& book);
    void loadFigures(EditionBook& book);
    void loadInterviews(EditionBook& book);
    void loadStages(EditionBook& book);

    Database& database_;
};

}
