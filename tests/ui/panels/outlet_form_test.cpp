// SPDX-License-Identifier: GPL-3.0-or-later
// Forms of outlets and premises: what may be looked at where nothing may be edited, and what the public edition keeps back.
#include "tests/ui/panels/village.h"
#include "ui/panels/outlet_form.h"
#include "ui/panels/photo_strip.h"
#include "ui/panels/premises_form.h"
#include "ui/panels/tables.h"
#include "ui/text/edition.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yike;
using namespace yike::panels;
using document::Document;
using document::SavedState;

namespace {

constexpr int kPatience = 60'000;

std::shared_ptr<const norms::Rulebook> rulebook() { return {std::shared_ptr<void>(), &norms::starterRulebook()}; }

void newProjectAt(Document &document, const QString &path)
{
    document.newProject();
    QTRY_VERIFY_WITH_TIMEOUT(document.isOpen(), kPatience);
    document.saveAs(path);
    QTRY_COMPARE_WITH_TIMEOUT(document.path(), path, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(document.savedState(), SavedState::Saved, kPatience);
}

plan::OutletId addPharmacy(Document &document)
{
    plan::Outlet outlet;
    outlet.name = "Pharmacy";
    outlet.place = {121.5, 31.2};
    outlet.services.push_back({.service = "pharmacy"});
    outlet.lead = "Civil affairs";
    outlet.contact = "Li 13800000000";
    return document.addOutlet(outlet);
}

template <typename T>
T &child(const QObject &of, const char *name)
{
    T *found = of.findChild<T *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("there is no %s", name);
    return *found;
}

} // namespace

class OutletFormTest : public QObject {
    Q_OBJECT

private slots:
    void whereNothingIsEditedPhotosAreLookedAt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("form.gpkg"));
        Document first(rulebook()), second(rulebook());
        newProjectAt(first, path);
        const plan::OutletId id = addPharmacy(first);
        QSignalSpy kept(&first, &Document::pictureKept);
        first.keepPicture("no picture, but kept");
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, kPatience);
        plan::Photo photo;
        photo.outlet = id;
        photo.sha256 = text::toCore(kept[0][0].toString());
        QVERIFY(first.addPhotos({photo}));
        QTRY_COMPARE_WITH_TIMEOUT(first.savedState(), SavedState::Saved, kPatience);
        second.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(second.isOpen(), kPatience);
        QVERIFY(!second.isEditable());

        Workspace workspace(second);
        OutletForm form(workspace);
        form.showOutlet(id);
        form.show();
        QVERIFY(child<QLineEdit>(form, "outletName").isReadOnly());
        QVERIFY(child<QLineEdit>(form, "outletName").isEnabled()); // can be copied
        QVERIFY(child<QLineEdit>(form, "outletStage").isReadOnly());
        QVERIFY(!child<QComboBox>(form, "outletStatus").isEnabled());
        QVERIFY(!child<QComboBox>(form, "outletPremises").isEnabled());
        QVERIFY(!child<QPushButton>(form, "deleteOutlet").isEnabled());
        QVERIFY(child<QToolButton>(form, "outletMore").isEnabled());
        QVERIFY(child<QToolButton>(form, "photo").isEnabled());
        child<QToolButton>(form, "photo").click();
        auto *window = form.findChild<PhotoWindow *>();
        QVERIFY(window != nullptr && window->isVisible());
        QVERIFY(!child<QPushButton>(*window, "removePhoto").isEnabled());

        Workspace own(first);
        OutletForm editable(own);
        editable.showOutlet(id);
        QVERIFY(!child<QLineEdit>(editable, "outletName").isReadOnly());
        QVERIFY(child<QPushButton>(editable, "deleteOutlet").isEnabled());
    }

    void whatIsTypedIsCheckedOverThePlanOfTheMoment()
    {
        const QTemporaryDir folder;
        Document document(rulebook());
        newProjectAt(document, folder.filePath(QStringLiteral("typed.gpkg")));
        const plan::OutletId id = addPharmacy(document);
        Workspace workspace(document);
        OutletForm form(workspace);
        form.showOutlet(id);
        form.show();
        child<QToolButton>(form, "outletMore").click();
        auto &stage = child<QLineEdit>(form, "outletStage");
        const auto type = [&stage](const char *text) {
            stage.selectAll();
            QTest::keyClicks(&stage, QLatin1String(text));
            QTest::keyClick(&stage, Qt::Key_Return);
        };
        type("soon");
        QCOMPARE(document.plan()->outlet(id)->stage, 0);
        type("2027");
        QCOMPARE(document.plan()->outlet(id)->stage, 2027);
        plan::Outlet renamed = *document.plan()->outlet(id);
        renamed.name = "Renamed";
        QVERIFY(document.changeOutlet(renamed)); // another plan
        type("2028");
        QCOMPARE(document.plan()->outlet(id)->stage, 2028);
        QCOMPARE(document.plan()->outlet(id)->name, std::string("Renamed"));
    }

    void thePublicEditionKeepsContactsAndOwnersBack()
    {
        const auto back = qScopeGuard([] { text::setEdition(text::Edition::Internal); });
        const QTemporaryDir folder;
        Document document(rulebook());
        newProjectAt(document, folder.filePath(QStringLiteral("public.gpkg")));
        const plan::OutletId outlet = addPharmacy(document);
        plan::Premises school;
        school.name = "School";
        school.owner = "District";
        const plan::PremisesId id = document.addPremises(school);
        QVERIFY(id);
        Workspace workspace(document);
        for (const text::Edition edition : {text::Edition::Internal, text::Edition::Public}) {
            text::setEdition(edition);
            const bool shown = edition == text::Edition::Internal;
            OutletForm form(workspace);
            form.showOutlet(outlet);
            form.show();
            child<QToolButton>(form, "outletMore").click();
            QVERIFY(child<QLineEdit>(form, "outletStage").isVisible());
            QCOMPARE(child<QLineEdit>(form, "outletContact").isVisible(), shown);
            QCOMPARE(child<QLineEdit>(form, "outletContact").text().isEmpty(), !shown);
            QCOMPARE(child<QLineEdit>(form, "outletLead").isVisible(), shown);
            QCOMPARE(premises(workspace).rows[0].cells[2].text,
                     shown ? QStringLiteral("District") : QString(text::kNoFigure));
            auto *dialog = new PremisesForm(workspace, id, nullptr);
            dialog->show();
            QVERIFY(child<QLineEdit>(*dialog, "premisesName").isVisible());
            QCOMPARE(child<QLineEdit>(*dialog, "premisesOwner").isVisible(), shown);
            child<QLineEdit>(*dialog, "premisesName").setText(text::name(edition));
            child<QPushButton>(*dialog, "premisesSave").click();
            // What is kept back is not lost.
            QCOMPARE(text::fromCore(document.plan()->premises[0].name), text::name(edition));
            QCOMPARE(document.plan()->premises[0].owner, std::string("District"));
        }
        QCOMPARE(document.plan()->outlet(outlet)->contact, std::string("Li 13800000000"));
    }
};

int main(int argc, char *argv[]) { return test::runPanelTest<OutletFormTest>(argc, argv); }
#include "outlet_form_test.moc"
