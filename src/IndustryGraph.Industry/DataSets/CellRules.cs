using System.Globalization;
using IndustryGraph.Industry.Model;

namespace IndustryGraph.Industry.DataSets;

/// <summary>What the text of a single cell must look like. Each rule answers what would be right, or null.</summary>
internal static class CellRules
{
    public static string? Check(TableColumn column, string cell)
    {
        if (cell.Length == 0)
        {
            return column.Required ? "the cell is empty and must not be." : null;
        }

        return CheckText(cell) ?? column.Type switch
        {
            PropertyType.TextList => CheckItems(cell, _ => null),
            PropertyType.EnumerationList => CheckItems(cell, item => CheckEnumeration(column, item)),
            PropertyType.Enumeration => CheckEnumeration(column, cell),
            PropertyType.Year => CheckYear(cell),
            PropertyType.Integer => CheckInteger(cell),
            PropertyType.Percent => CheckPercent(cell),
            PropertyType.PartialDate => CheckDate(cell),
            PropertyType.Country => CheckCode(cell, 2, "a country is two upper-case letters (ISO 3166-1), for example DE."),
            PropertyType.Currency => CheckCode(cell, 3, "a currency is three upper-case letters (ISO 4217), for example EUR."),
            PropertyType.Url => CheckUrl(cell),
            _ => null,
        };
    }

    private static string? CheckText(string cell)
    {
        if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
        {
            return "the cell begins or ends with white space; remove it.";
        }

        return cell.Any(char.IsControl) ? "the cell holds a control character or a line break; remove it." : null;
    }

    private static string? CheckItems(string cell, Func<string, string?> check)
    {
        string[] items = cell.Split(';');
        if (items.Any(item => item.Length == 0 || char.IsWhiteSpace(item[0]) || char.IsWhiteSpace(item[^1])))
        {
            return "an item of the list is empty or has white space around it; write 'one;two'.";
        }

        string? twice = items.GroupBy(item => item, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        return twice is null ? items.Select(check).FirstOrDefault(message => message is not null) : $"the list has '{twice}' twice.";
    }

    private static string? CheckEnumeration(TableColumn column, string value) =>
        column.Values.Contains(value) ? null : $"'{value}' is not one of {string.Join(", ", column.Values)}.";

    private static string? CheckYear(string cell) =>
        cell.Length == 4 && PartialDate.TryParse(cell, out _) ? null : "a year has four digits, for example 2019.";

    private static string? CheckInteger(string cell) =>
        long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : "this takes a whole number without sign or separators, for example 2600000000.";

    private static string? CheckPercent(string cell) =>
        double.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) && number is >= 0 and <= 100
            ? null
            : "a percentage is a number from 0 to 100 with a decimal point, for example 31.9.";

    private static string? CheckDate(string cell) =>
        PartialDate.TryParse(cell, out _) ? null : "a date is a year, month or day of the calendar: 2019, 2019-07 or 2019-07-12.";

    private static string? CheckCode(string cell, int length, string message) =>
        cell.Length == length && cell.All(char.IsAsciiLetterUpper) ? null : message;

    private static string? CheckUrl(string cell) =>
        Uri.TryCreate(cell, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? null
            : "an address begins with https:// or http://.";
}
