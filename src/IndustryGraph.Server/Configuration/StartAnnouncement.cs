using System.Diagnostics;
using IndustryGraph.Hosting.Stores;
using IndustryGraph.Server.Observability;

namespace IndustryGraph.Server.Configuration;

/// <summary>Tells at the start what was opened or loaded, how long it took, and where the server answers.</summary>
internal static class StartAnnouncement
{
    public static void AnnounceStart(this WebApplication app, OpenedStore store)
    {
        TimeProvider time = app.Services.GetRequiredService<TimeProvider>();
        ILogger logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("IndustryGraph");
        if (store.Seeded is { } seeded)
        {
            logger.Seeded(seeded.EntitiesCreated, seeded.ClaimsRecorded, seeded.DataSetVersion, seeded.Elapsed.TotalSeconds, store.Engine.Description);
        }
        else
        {
            logger.Opened(store.Engine.Description, store.State.DataSetVersion ?? "none");
        }

        if (store.NewerDataSetVersion is { } newer)
        {
            logger.NewerDataSet(store.State.DataSetVersion ?? "none", newer);
        }

        app.Lifetime.ApplicationStopping.Register(() => logger.Stopping());
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            double seconds = (time.GetLocalNow() - Process.GetCurrentProcess().StartTime).TotalSeconds;
            foreach (string address in app.Urls)
            {
                logger.Ready(seconds, address);
            }
        });
    }
}
