using IndustryGraph.Industry.DataSets;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.Import;

/// <summary>Decides whether a data set may go into a store, and says what to do where it may not.</summary>
internal static class ImportGuard
{
    public static void ForSeeding(StoreState state, DataSetManifest manifest, string store)
    {
        RefuseForeign(state, store);
        if (state.Contents == StoreContents.IndustryGraph)
        {
            throw new ImportException(state.DataSetVersion == manifest.Version
                ? $"{store} holds version {manifest.Version} of the data set already."
                : $"{store} holds version {state.DataSetVersion} of the data set. 'industrygraph import --upgrade' brings it to version {manifest.Version}.");
        }
    }

    public static void ForUpgrading(StoreState state, DataSetManifest manifest, string store)
    {
        RefuseForeign(state, store);
        if (state.Contents == StoreContents.Empty)
        {
            throw new ImportException($"{store} is empty: there is nothing to upgrade. 'industrygraph import' loads version {manifest.Version} into it.");
        }

        if (state.SchemaVersion > Ontology.SchemaVersion)
        {
            throw new ImportException($"{store} was written by a newer IndustryGraph (schema {state.SchemaVersion}, this one knows {Ontology.SchemaVersion}): use that one.");
        }

        if (state.DataSet != manifest.Name)
        {
            throw new ImportException(
                $"{store} holds the data set '{state.DataSet}' and {DataSetManifest.FileName} names '{manifest.Name}': an upgrade would retract all that the other has.");
        }

        if (state.DataSetVersion == manifest.Version)
        {
            throw new ImportException($"{store} holds version {manifest.Version} already. If its files changed, {DataSetManifest.FileName} needs a new version and releasedAt.");
        }

        if (state.Releases.Count > 0 && manifest.ReleasedAt <= state.Releases.Max())
        {
            throw new ImportException(
                $"{store} holds version {state.DataSetVersion} of {state.Releases.Max():yyyy-MM-dd'T'HH:mm:ssK}, and version {manifest.Version} of {manifest.ReleasedAt:yyyy-MM-dd'T'HH:mm:ssK} is not newer.");
        }
    }

    private static void RefuseForeign(StoreState state, string store)
    {
        if (state.Contents == StoreContents.Foreign)
        {
            throw new ImportException(
                $"{store} holds data without the node (:{Ontology.MarkerLabel}), so it is not ours and stays untouched. Name an empty store or database.");
        }
    }
}
